"""«Списки»: class lists and the list of the staff from a file, checked first, and which of them came (S2-3.2a)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.school_year.part_words import said
from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.year_lists import DeliveredList, ListKind, ListRowState
from ejournal_desktop.services.school_year.list_checking import ListProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.year_lists import DeliveredLists, ListReading
    from ejournal_desktop.services.school_year.lists import TakenList
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

_READ: Final = "*.xlsx *.xls *.ods *.xlsm *.csv"
_WRITTEN: Final = "Excel (*.xlsx);;CSV (*.csv)"
_SIZE: Final = (820, 560)
_PROBLEMS: Final[Mapping[str, str]] = {
    ListProblem.NO_NAME: translatable("SchoolYear", "surname or given name is missing"),
    ListProblem.CLASS_UNKNOWN: translatable("SchoolYear", "there is no class “{class_title}” this year"),
    ListProblem.ROW_REPEATED: translatable("SchoolYear", "{name} stands in the list twice; the first row counts"),
    ListProblem.DATE_UNREADABLE: translatable("SchoolYear", "the date of birth cannot be read"),
    ListProblem.MIXED_LETTERS: translatable("SchoolYear", "{name}: Latin letters among Cyrillic ones"),
    ListProblem.NAMESAKE_ELSEWHERE: translatable(
        "SchoolYear", "{name} is in another class; a transfer is recorded in «Movement»"
    ),
}
_STATES: Final[Mapping[ListRowState, tuple[str, Tone]]] = {
    ListRowState.NEW: (translatable("SchoolYear", "+ new"), Tone.OK),
    ListRowState.KNOWN: (translatable("SchoolYear", "= there already"), Tone.NONE),
    ListRowState.ELSEWHERE: (translatable("SchoolYear", "! in another class, left out"), Tone.WARN),
}


class ListsPage(YearPage):
    """Nothing is written before the list was looked at."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner, dialogs: FilePlaces) -> None:
        super().__init__(services, session, tasks)
        self._dialogs = dialogs
        self.kinds = OutlinedComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of list"))
        self.kinds.setMinimumHeight(SIZES.button_height)
        self.kinds.addItem(self.tr("Class lists"), ListKind.STUDENTS)
        if may_act(Action.EDIT_REFERENCE_LISTS, session.signed_in.roles):
            self.kinds.addItem(self.tr("List of the staff"), ListKind.STAFF)
        self.kinds.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = ElidedLabel(tone=Tone.SECONDARY)
        titles = (self.tr("List"), self.tr("Came on"), self.tr("Rows"), self.tr("State"))
        self.table = RecordTable(self.tr("Lists of the year"), RecordModel(titles), 0)
        self.template_button = ToneButton(self.tr("Save a &template…"))
        self.take_button = ToneButton(self.tr("Take a &list…"))
        self.paper_button = ToneButton(self.tr("It came on &paper"))
        controls = (self.kinds, self.template_button, self.take_button, self.paper_button)
        self.lay_out(controls, ((self.summary, 0), (self.table, 1)))
        self.template_button.clicked.connect(self.save_template)
        self.take_button.clicked.connect(self.take)
        self.paper_button.clicked.connect(self.note_paper)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ list · Ctrl+Z take the list back · F5 read again")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read which lists came."""
        self.read(partial(self.services.lists.state, self.session), self._on_loaded)

    def save_template(self) -> None:
        """Save the template of the chosen kind, with what the journal knows already."""
        kind = self._kind()
        name = f"{kind.value}.xlsx"
        path = self._dialogs.choose_new_file(self, self.tr("Where the template goes"), name, _WRITTEN)
        if path is not None:
            call = partial(self.services.lists.save_template, self.session, kind, path)
            self.read_file(call, partial(self._on_template, kind))

    def take(self) -> None:
        """Choose a file, have it checked, and show what was found."""
        path = self._dialogs.choose_file(self, self.tr("Which file holds the list?"), _READ)
        if path is not None:
            call = partial(self.services.lists.read, self.session, self._kind(), path)
            self.read_file(call, self._on_read)

    def note_paper(self) -> None:
        """Note that the list of the cursor came today on paper."""
        one = self.table.current_subject()
        if isinstance(one, DeliveredList):
            today = self.services.clock.now().date()
            call = partial(self.services.lists.note, self.session, one.kind, one.class_group, today, one.rows)
            self.read(call, lambda _: self.after_store())

    def _on_template(self, kind: ListKind, content_hash: str) -> None:
        """Have it noted that names left the journal, then say that nobody else may see them."""
        words = with_reminder(self.tr("The template is saved"))
        call = partial(self.services.lists.note_template, self.session, kind, content_hash)
        self.read(call, lambda _: self.tell(words, NoticeKind.DONE))

    def _on_read(self, found: ListReading) -> None:
        dialog = ListDialog(found, self)
        dialog.confirmed.connect(lambda: self._take(found))
        dialog.open()

    def _take(self, found: ListReading) -> None:
        self.read(partial(self.services.lists.take, self.session, found), self._on_taken)

    def _on_taken(self, taken: TakenList) -> None:
        self.may_undo(partial(self.services.lists.take_back, self.session, taken))
        self.after_store()
        count = len(taken.students) + len(taken.staff)
        self.tell(self.tr("The list is taken, people added: {count}").format(count=count), NoticeKind.DONE)

    def _on_loaded(self, found: DeliveredLists) -> None:
        words = self.tr("Lists that have not come: {count}").format(count=found.missing)
        if found.due is not None:
            words += " · " + self.tr("due by {day}").format(day=f"{found.due:%d.%m.%Y}")
        self.summary.setText(words)
        self.table.show_records([self._record(one) for one in found.lists])
        if found.lists and self.table.current_subject() is None:
            self.table.choose_row(0)

    def _record(self, one: DeliveredList) -> Record:
        title = self.tr("Class {title}").format(title=one.title) if one.title else self.tr("List of the staff")
        if one.is_late:
            state, tone = self.tr("✕ late"), Tone.BAD
        elif one.day is None:
            state, tone = self.tr("○ has not come"), Tone.WARN
        else:
            state, tone = self.tr("✓ came"), Tone.OK
        day = "" if one.day is None else f"{one.day:%d.%m.%Y}"
        return Record((title, day, str(one.rows or ""), state), one, {3: tone})

    def _kind(self) -> ListKind:
        return ListKind(self.kinds.currentData())


class ListDialog(QDialog):
    """What was read, row by row, and what is wrong; the button names how many people would be added."""

    confirmed = Signal()

    def __init__(self, found: ListReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The list as it was read"))
        self.resize(*_SIZE)
        wrong = sum(problem.severity is ProblemSeverity.ERROR for problem in found.problems)
        titles = (self.tr("Class"), self.tr("Name"), self.tr("Date of birth"), self.tr("What happens"))
        self.rows = RecordTable(self.tr("Rows of the list"), RecordModel(titles), 1)
        self.rows.show_records(list(_records(found)))
        heads = (self.tr("Row"), self.tr("What is wrong or doubtful"))
        self.problems = RecordTable(self.tr("Problems of the list"), RecordModel(heads), 1)
        self.problems.show_records([_problem(one, place) for place, one in enumerate(found.problems)])
        self.verdict = ToneLabel("", Tone.BAD if wrong else Tone.SECONDARY)
        self.verdict.setWordWrap(True)
        self.verdict.setText(
            self.tr("%n row(s) must be put right in the file first; nothing is stored.", "", wrong)
            if wrong
            else self.tr("Nothing is stored yet.")
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = PrimaryButton(self.tr("Take the list, add people: {count}").format(count=len(found.new)))
        self.take_button.setEnabled(not wrong)
        self.buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget, share in ((self.rows, 3), (self.problems, 2), (self.verdict, 0), (self.buttons, 0)):
            column.addWidget(widget, share)
        self.problems.setVisible(bool(found.problems))

    def accept(self) -> None:
        super().accept()
        self.confirmed.emit()


def _records(found: ListReading) -> list[Record]:
    records = []
    for person, state in found.rows:
        words, tone = _STATES[state]
        day = "" if person.birth_date is None else f"{person.birth_date:%d.%m.%Y}"
        records.append(Record((person.class_title, person.name.full, day, said(words)), person, {3: tone}))
    return records


def _problem(one: ImportProblem, place: int) -> Record:
    tone = Tone.BAD if one.severity is ProblemSeverity.ERROR else Tone.WARN
    words = said(_PROBLEMS[one.code]).format_map(dict(one.fields))
    return Record((one.place, words), place, {1: tone})
