"""«Мои работы»: works to be used again, each with its text and its file (S0-4.6.2a)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ejournal_desktop.gui.board.entry_files import EntryFiles
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.gui.works.list_page import WorkListPage
from ejournal_desktop.gui.works.work_form import WorkForm
from ejournal_desktop.readmodels.works import KeptWork
from ejournal_desktop.services.works.library import KeptWorkWish

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.readmodels.works import WorkChoices, WorkFile
    from ejournal_desktop.services.session import Session


_TOPIC = 3


class LibraryPage(WorkListPage):
    """Enter plans the work for a course, F2 changes it."""

    plan_wanted = Signal(object)

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self.files = EntryFiles(self, tasks, services.dialogs)
        self._kinds: dict[str, str] = {}
        titles = (
            self.tr("Subject"),
            self.tr("Grade"),
            self.tr("Kind"),
            self.tr("Topic"),
            self.tr("Most points"),
            self.tr("File"),
        )
        self.table = RecordTable(self.tr("My works"), RecordModel(titles), _TOPIC)
        self.form = WorkForm(services.clock.now().date(), is_library=True)
        self.plan_button = ToneButton(self.tr("Plan this work"))
        self.change_button = ToneButton(self.tr("Change"))
        self.open_button = ToneButton(self.tr("Open the file"))
        self.remove_button = ToneButton(self.tr("Take out"))
        buttons = (self.plan_button, self.change_button, self.open_button, self.remove_button)
        empty = self.tr("No work is kept yet. Ins begins one: it can be planned for any class, year after year.")
        self._lay_out(self.table, self.form, empty, buttons)
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ work · Enter plan it · Ins new · F2 change · Ctrl+O file · Del take out · Ctrl+Z undo")

    def reload(self) -> None:
        """Read the library and the courses again."""
        services, session = self._services, self._session

        def read() -> tuple[WorkChoices, tuple[KeptWork, ...]]:
            return services.planned.choices(session), services.library.works(session)

        self._tasks.on_database(self, read, self._on_loaded, self.failed.emit)

    def keep(self) -> None:
        """Put what stands in the form into the library."""
        wish, number = self.form.kept_wish(), self._changing
        if wish is None:
            self.said.emit(self.tr("Type the topic and the number of points first"))
            return
        service, session = self._services.library, self._session

        def write() -> tuple[int, KeptWorkWish | None]:
            before = None if number is None else _before(service.works(session), number)
            file = None if before is None or not before.file_title else service.file(session, before.kept_work)
            return service.keep(session, wish, number), None if before is None else wish_of(before, file)

        self._tasks.on_database(self, write, self._on_kept, self.failed.emit)

    def change(self) -> None:
        """Bring the chosen work and its file into the form."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.file_title:
            call = partial(self._services.library.file, self._session, chosen.kept_work)
            self._tasks.on_database(self, call, partial(self._on_file_found, chosen), self.failed.emit)
        else:
            self._on_file_found(chosen, None)

    def remove(self) -> None:
        """Take the chosen work out."""
        chosen = self._chosen()
        if chosen is not None:
            call = partial(self._services.library.drop, self._session, chosen.kept_work)
            self._tasks.on_database(self, call, partial(self._on_removed, chosen.kept_work), self.failed.emit)

    def plan(self) -> None:
        """Plan the chosen work for a course."""
        chosen = self._chosen()
        if chosen is not None:
            self.plan_wanted.emit(chosen)

    def choose_file(self) -> None:
        """Choose the file that goes with the work in the form."""
        self.files.choose(self.tr("File of the work"), self._services.library.read_file, self.form.show_file)

    def open_file(self) -> None:
        """Show the file of the chosen work; one of a kind that is not shown here is saved instead."""
        chosen = self._chosen()
        if chosen is not None and chosen.file_title:
            read = partial(self._services.library.file, self._session, chosen.kept_work)
            self.files.open(chosen.file_title, read, self.save_file)

    def save_file(self) -> None:
        """Write the file of the chosen work where the person wants it."""
        chosen = self._chosen()
        if chosen is not None and chosen.file_title:
            write = partial(self._services.library.save_file, self._session, chosen.kept_work)
            self.files.save(self.tr("Save the file of the work"), chosen.file_title, write)

    def _chosen(self) -> KeptWork | None:
        chosen = self.table.current_subject()
        return chosen if isinstance(chosen, KeptWork) else None

    def _on_file_found(self, work: KeptWork, file: WorkFile | None) -> None:
        self._changing = work.kept_work
        self.form.show_kept(work, file)
        self._go_to_form()

    def _on_kept(self, kept: tuple[int, KeptWorkWish | None]) -> None:
        number, before = kept
        service, session = self._services.library, self._session
        drop = partial(service.drop, session, number)
        undo = drop if before is None else partial(service.keep, session, before, number)
        self._changing = None
        self.form.start_anew()
        self._on_changed(undo, self.tr("The work is in the library"))

    def _on_removed(self, number: int, wish: KeptWorkWish) -> None:
        undo = partial(self._services.library.keep, self._session, wish, number)
        self._on_changed(undo, self.tr("Taken out; Ctrl+Z puts it back"))

    def _on_loaded(self, found: tuple[WorkChoices, tuple[KeptWork, ...]]) -> None:
        choices, works = found
        self._kinds = dict(choices.kinds)
        self.form.offer(choices)
        self._show_records([self._record(work) for work in works])
        for button in (self.plan_button, self.change_button, self.remove_button):
            button.setEnabled(bool(works))
        self._show_file_button()

    def _record(self, work: KeptWork) -> Record:
        kind = self._kinds.get(work.work_kind, work.work_kind)
        cells = (work.subject_title, str(work.grade_level), kind, work.topic, str(work.maximum), work.file_title)
        return Record(cells, work)

    def _show_file_button(self) -> None:
        chosen = self._chosen()
        self.open_button.setEnabled(chosen is not None and bool(chosen.file_title))

    def _connect(self) -> None:
        self.form.keep_requested.connect(self.keep)
        self.form.file_wanted.connect(self.choose_file)
        self.plan_button.clicked.connect(self.plan)
        self.change_button.clicked.connect(self.change)
        self.open_button.clicked.connect(self.open_file)
        self.remove_button.clicked.connect(self.remove)
        self.plan_button.setToolTip("Enter")
        self.change_button.setToolTip("F2")
        self.remove_button.setToolTip("Del")
        self.table.enter_pressed.connect(self.plan)
        self.table.current_changed.connect(self._show_file_button)
        add_command(self, self.tr("Keep in the library"), ["Ctrl+Return", "Ctrl+Enter"], self.keep)
        add_command(self, self.tr("Change the work"), ["F2"], self.change)
        add_command(self, self.tr("Add a file"), ["Ctrl+O"], self.choose_file)
        add_command(self.table, self.tr("Take the work out"), ["Del"], self.remove)


def _before(works: tuple[KeptWork, ...], number: int) -> KeptWork | None:
    return next((one for one in works if one.kept_work == number), None)


def wish_of(work: KeptWork, file: WorkFile | None) -> KeptWorkWish:
    """Return a work of the library as it was wished for."""
    about = (work.subject, work.grade_level, work.work_kind, work.topic, work.maximum, work.tasks)
    return KeptWorkWish(*about, file)
