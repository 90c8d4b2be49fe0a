"""«Другие бумаги»: summary sheets on their own, diaries, blank sheets, pages to compare, the test sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.print.outlet import Outlet, Printout
from ejournal_desktop.gui.print.paper_choice import PaperChoice
from ejournal_desktop.gui.print.paper_kinds import PaperKind
from ejournal_desktop.gui.print.preview_desk import PreviewDesk
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.print.offered_periods import PeriodsOfClasses
    from ejournal_desktop.gui.print.paper_kinds import PaperWish
    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedPaper, PrintOptions
    from ejournal_desktop.services.session import Session


class PapersPage(QWidget):
    """Left which paper, right the preview."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._wish: PaperWish | None = None
        self._paper: PrintedPaper | None = None
        self._is_making = False
        self.options: PrintOptions | None = None
        self.outlet = Outlet(self, place, "sheet")
        self.choice = PaperChoice()
        self.desk = PreviewDesk(self.choice, can_stop=False)
        self.desk.empty.show_words(self.tr("Choose a paper, a class and the days, then press Enter"))
        self.preview = self.desk.preview
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ paper · Enter show · PgUp PgDn page · Ctrl+S PDF · Ctrl+P print")

    def open(self) -> None:
        """Read the classes and their periods."""
        self.choice.kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        service, session = self._place.services.printing, self._place.session

        def read() -> tuple[tuple[ClassGroupView, ...], PeriodsOfClasses]:
            classes = service.classes(session)
            return classes, {view.class_group: service.periods(session, view.class_group) for view in classes}

        self._place.tasks.on_database(self, read, self._on_choices_loaded, self._place.fail)

    def paper(self) -> PrintedPaper | None:
        """Return the paper on show."""
        return self._paper

    def show_paper(self) -> None:
        """Make the chosen paper and show it."""
        wish = self.choice.wish(self.options)
        if wish is None or self._is_making:
            return
        self._wish, self._paper, self._is_making = wish, None, True
        self._place.hush()
        self.desk.show_making()
        service, session = self._place.services.printing, self._place.session
        self._place.tasks.on_file(self, lambda _job: wish.made(service, session), self._on_made, self._on_failed)

    def save(self) -> None:
        """Save the paper on show where the person says."""
        paper, wish = self._paper, self._wish
        if paper is None or wish is None:
            self._place.frame.show_hint(self.tr("First show a paper: choose it and press Enter"))
            return
        name = self.tr("{paper} {title}.pdf").format(paper=self.choice.kind_words(), title=self.choice.class_title())
        path = self._place.ports.choose_path(self, self.tr("Save the paper"), name)
        if path is not None:
            self._save(paper, wish, path)

    def print_paper(self) -> None:
        """Print the paper on show."""
        paper, wish = self._paper, self._wish
        if paper is None or wish is None:
            self._place.frame.show_hint(self.tr("First show a paper: choose it and press Enter"))
            return
        sheets = self._place.services.printing.sheets

        def note(session: Session) -> None:
            sheets.note_paper(session, paper, wish.class_group)

        register = None if wish.kind is PaperKind.TEST_SHEET else note
        self.outlet.print_out(Printout(self.choice.kind_words(), paper.pdf, paper.sheets, register))

    def _save(self, paper: PrintedPaper, wish: PaperWish, path: Path) -> None:
        service, session = self._place.services.printing, self._place.session
        if wish.kind is PaperKind.TEST_SHEET:
            call = partial(save_paper, paper, path)
        else:
            call = partial(service.sheets.save_paper, session, paper, wish.class_group, path)
        self._place.tasks.on_database(
            self,
            call,
            lambda _nothing: self._place.say(self.tr("Saved: {name}").format(name=path.name)),
            self._place.fail,
        )

    def _on_choices_loaded(self, found: tuple[tuple[ClassGroupView, ...], PeriodsOfClasses]) -> None:
        today = self._place.services.clock.now().date()
        if self._place.session.regulation.paper.is_cancelled_on(today):
            self.choice.leave_out((PaperKind.COMPARISON,))  # there is no paper journal to compare with (S1-O.1)
        self.choice.offer(*found, today)

    def _on_class_changed(self) -> None:
        group = self.choice.class_group()
        if group is not None and self.choice.kind() is PaperKind.DIARY:
            papers, session = self._place.services.printing.papers, self._place.session
            self._place.tasks.on_database(
                self, lambda: papers.students(session, group.class_group), self._on_students_read, self._place.fail
            )

    def _on_students_read(self, students: tuple[StudentRow, ...]) -> None:
        self.choice.offer_students(students)

    def _on_made(self, paper: PrintedPaper) -> None:
        self._is_making = False
        self._paper = paper
        self.desk.show_file(paper.pdf)

    def _on_failed(self, error: AppError) -> None:
        self._is_making = False
        self.desk.show_failure(error)
        self._place.fail(error)

    def _connect(self) -> None:
        self.choice.paper_wanted.connect(self.show_paper)
        self.choice.class_changed.connect(self._on_class_changed)
        self.desk.save_wanted.connect(self.save)
        self.desk.print_wanted.connect(self.print_paper)
        self.outlet.save_wanted.connect(self.save)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.desk)
