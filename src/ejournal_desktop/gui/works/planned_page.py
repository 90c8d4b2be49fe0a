"""«Работы»: what is planned for the own courses, on paper and with points (S0-2.11a, S0-2.11b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.gui.works.list_page import WorkListPage
from ejournal_desktop.gui.works.paper_words import work_words
from ejournal_desktop.gui.works.work_form import WorkForm
from ejournal_desktop.readmodels.works import PlannedWork
from ejournal_desktop.services.works.planned import PlanWish

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.readmodels.works import KeptWork, WorkChoices
    from ejournal_desktop.services.session import Session


_TOPIC = 4


class PlannedPage(WorkListPage):
    """Enter opens the points of a work, F2 changes it."""

    points_wanted = Signal(object)

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._kinds: dict[str, str] = {}
        titles = (
            self.tr("Day"),
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Kind"),
            self.tr("Topic"),
            self.tr("Most points"),
            self.tr("Written"),
        )
        self.table = RecordTable(self.tr("Planned works"), RecordModel(titles), _TOPIC)
        self.form = WorkForm(services.clock.now().date(), is_library=False)
        self.points_button = ToneButton(self.tr("Points of the students"))
        self.change_button = ToneButton(self.tr("Change"))
        self.paper_button = ToneButton(self.tr("Print the paper"))
        self.remove_button = ToneButton(self.tr("Take back"))
        buttons = (self.points_button, self.change_button, self.paper_button, self.remove_button)
        self._lay_out(self.table, self.form, self.tr("No work is planned yet. Ins begins one."), buttons)
        self.paper = PaperSender(services.ports, tasks, self)
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ work · Enter points · Ins new · F2 change · Ctrl+P paper · Del take back · Ctrl+Z undo")

    def reload(self) -> None:
        """Read works and courses again."""
        service, session = self._services.planned, self._session

        def read() -> tuple[WorkChoices, tuple[PlannedWork, ...]]:
            return service.choices(session), service.works(session)

        self._tasks.on_database(self, read, self._on_loaded, self.failed.emit)

    def begin_with(self, work: KeptWork) -> None:
        """Begin a plan from a work of the library."""
        self._changing = None
        self.form.start_anew()
        self.form.show_kept(work, None)
        self._go_to_form()

    def keep(self) -> None:
        """Plan what stands in the form."""
        wish = self.form.plan_wish()
        if wish is None:
            self.said.emit(self.tr("Type day, topic and the number of points first"))
            return
        before, number = self._before(), self._changing
        call = partial(self._services.planned.plan, self._session, wish, number)
        self._tasks.on_database(self, call, partial(self._on_kept, before), self.failed.emit)

    def change(self) -> None:
        """Bring the chosen work into the form."""
        chosen = self._chosen()
        if chosen is not None:
            self._changing = chosen.work
            self.form.show_planned(chosen)
            self._go_to_form()

    def remove(self) -> None:
        """Take the chosen work back while nobody has points in it."""
        chosen = self._chosen()
        if chosen is not None:
            call = partial(self._services.planned.withdraw, self._session, chosen.work)
            self._tasks.on_database(self, call, partial(self._on_removed, chosen.work), self.failed.emit)

    def open_points(self) -> None:
        """Go to the points of the chosen work."""
        chosen = self._chosen()
        if chosen is not None:
            self.points_wanted.emit(chosen)

    def print_paper(self) -> None:
        """Print the paper that students write on."""
        chosen = self._chosen()
        if chosen is not None:
            words = work_words()
            make = partial(self._services.planned.printed_paper, self._session, chosen.work, words)
            self.paper.print_sheet(make, words.title)

    def _chosen(self) -> PlannedWork | None:
        chosen = self.table.current_subject()
        return chosen if isinstance(chosen, PlannedWork) else None

    def _before(self) -> PlannedWork | None:
        records = (self.table.records.record(row) for row in range(self.table.records.rowCount()))
        known = (one.subject for one in records if one is not None)
        return next((one for one in known if isinstance(one, PlannedWork) and one.work == self._changing), None)

    def _on_kept(self, before: PlannedWork | None, number: int) -> None:
        service, session = self._services.planned, self._session
        withdraw = partial(service.withdraw, session, number)
        undo = withdraw if before is None else partial(service.plan, session, wish_of(before), number)
        self._changing = None
        self.form.start_anew()
        self._on_changed(undo, self.tr("The work is planned"))

    def _on_removed(self, number: int, wish: PlanWish) -> None:
        undo = partial(self._services.planned.plan, self._session, wish, number)
        self._on_changed(undo, self.tr("Taken back; Ctrl+Z plans it again"))

    def _on_loaded(self, found: tuple[WorkChoices, tuple[PlannedWork, ...]]) -> None:
        choices, works = found
        self._kinds = dict(choices.kinds)
        self.form.offer(choices)
        self._show_records([self._record(work) for work in works])
        for button in (self.points_button, self.change_button, self.paper_button, self.remove_button):
            button.setEnabled(bool(works))

    def _record(self, work: PlannedWork) -> Record:
        subject = " · ".join(part for part in (work.subject_title, work.subgroup_title) if part)
        cells = (
            short_day(work.day),
            work.class_title,
            subject,
            self._kinds.get(work.work_kind, work.work_kind),
            work.topic,
            str(work.maximum),
            str(work.written) if work.written else "–",
        )
        return Record(cells, work)

    def _connect(self) -> None:
        self.form.keep_requested.connect(self.keep)
        self.points_button.clicked.connect(self.open_points)
        self.change_button.clicked.connect(self.change)
        self.paper_button.clicked.connect(self.print_paper)
        self.remove_button.clicked.connect(self.remove)
        self.points_button.setToolTip("Enter")
        self.change_button.setToolTip("F2")
        self.paper_button.setToolTip("Ctrl+P")
        self.remove_button.setToolTip("Del")
        self.table.enter_pressed.connect(self.open_points)
        self.paper.said.connect(self.said)
        self.paper.failed.connect(self.failed)
        add_command(self, self.tr("Plan the work"), ["Ctrl+Return", "Ctrl+Enter"], self.keep)
        add_command(self, self.tr("Change the work"), ["F2"], self.change)
        add_command(self, self.tr("Print the paper"), ["Ctrl+P"], self.print_paper)
        add_command(self.table, self.tr("Take the work back"), ["Del"], self.remove)


def wish_of(work: PlannedWork) -> PlanWish:
    """Return a planned work as it was wished for."""
    return PlanWish(work.course, work.day, work.work_kind, work.topic, work.maximum, work.tasks)
