"""«Готовность»: how much is filled in, for the school and each class, and by when (S1-O.4.1, S2-3.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, PrimaryButton, TitleLabel, ToneButton
from ejournal_desktop.readmodels.year_lists import FillingWish, ReadinessKind

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.year_lists import ClassReadiness, SchoolReadiness, Share
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

_ALL: Final = 100
_ORDER: Final = tuple(ReadinessKind)


class ReadinessPage(YearPage):
    """The first row is the school; a first filling that comes late is allowed class by class."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self.summary = ElidedLabel(tone=Tone.SECONDARY)
        titles = (
            self.tr("Class"),
            self.tr("Homeroom teachers"),
            self.tr("Dates of birth"),
            self.tr("Guardians"),
            self.tr("Curriculum"),
            self.tr("Load"),
            self.tr("Timetable"),
            self.tr("Course plans"),
            self.tr("Log-ins"),
            self.tr("First filling"),
        )
        self.table = RecordTable(self.tr("How much is filled in"), RecordModel(titles), 9)
        self.fill_button = ToneButton(self.tr("Allow a &first filling…"))
        self.fill_button.clicked.connect(self.ask_filling)
        self.lay_out((self.fill_button,), ((self.summary, 0), (self.table, 1)))
        self.undo_button.hide()
        self.fill_button.setVisible(may_act(Action.CLOSE_PERIOD, session.signed_in.roles))

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ class · F5 read again")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Count everything again."""
        self.read(partial(self.services.readiness.readiness, self.session), self._on_loaded)

    def ask_filling(self) -> None:
        """Ask from which day on the class of the cursor is filled in for the first time, and until when."""
        chosen = self.table.current_subject()
        if chosen is None:
            self.tell(self.tr("Choose a class first"))
            return
        dialog = FillingDialog(chosen, self.services.clock.now().date(), self)  # type: ignore[arg-type]  # a class
        dialog.wished.connect(self._allow)
        dialog.open()

    def _allow(self, wish: FillingWish) -> None:
        call = partial(self.services.readiness.allow_filling, self.session, wish)
        self.read(call, lambda _: self.after_store())

    def _on_loaded(self, found: SchoolReadiness) -> None:
        words = self.tr("Filled in: {percent} %").format(percent=found.percent)
        if found.due is not None:
            due = self.tr("the set-up is due on {day}").format(day=f"{found.due:%d.%m.%Y}")
            words += f" · {due}" + (" · " + self.tr("late") if found.is_late else "")
        self.summary.setText(words)
        school = Record(
            (self.tr("School"), *(_words(found.shares.get(kind)) for kind in _ORDER), ""),
            tones=_tones([found.shares.get(kind) for kind in _ORDER]),
            is_choosable=False,
        )
        self.table.show_records([school, *(self._record(one) for one in found.classes)])
        if found.classes and self.table.current_subject() is None:
            self.table.choose_row(1)

    def _record(self, one: ClassReadiness) -> Record:
        filling = ""
        if one.filling_from is not None and one.filling_until is not None:
            words = self.tr("from {starts} until {until}, lessons entered: {count}")
            filling = words.format(
                starts=f"{one.filling_from:%d.%m.%Y}", until=f"{one.filling_until:%d.%m.%Y}", count=one.first_filled
            )
        shares = [one.shares.get(kind) for kind in _ORDER]
        return Record((one.title, *map(_words, shares), filling), one.class_group, _tones(shares))


class FillingDialog(QDialog):
    """Two days; the button names what happens."""

    wished = Signal(object)

    def __init__(self, class_group: ClassGroupId, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = class_group
        self.setWindowTitle(self.tr("First filling of a class"))
        self.starts, self.until = QDateEdit(), QDateEdit()
        for edit in (self.starts, self.until):
            edit.setDisplayFormat("dd.MM.yyyy")
            edit.setDate(QDate(today.year, today.month, today.day))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        allow_button = PrimaryButton(self.tr("Allow the first filling"))
        buttons.addButton(allow_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(*(SIZES.spacing_l,) * 4)
        form.setSpacing(SIZES.spacing_m)
        form.addRow(TitleLabel(self.windowTitle()))
        form.addRow(self.tr("Lessons &from"), self.starts)
        form.addRow(self.tr("are entered &until"), self.until)
        form.addRow(buttons)

    def accept(self) -> None:
        super().accept()
        starts, until = cast("date", self.starts.date().toPython()), cast("date", self.until.date().toPython())
        self.wished.emit(FillingWish(self._group, starts, until))


def _words(share: Share | None) -> str:
    return "" if share is None else f"{share.percent} %"


def _tones(shares: list[Share | None]) -> dict[int, Tone]:
    found = enumerate(shares, start=1)
    return {place: Tone.OK if share.percent == _ALL else Tone.WARN for place, share in found if share is not None}
