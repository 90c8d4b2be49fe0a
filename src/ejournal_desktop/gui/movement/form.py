"""The form of a movement: the act, the student, the day, the order, and what would happen before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.movement.ports import Arrival
from ejournal_desktop.gui.movement.words import SUBGROUP_ACTS, Act, act_words, day_caption
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, named_combo, named_line
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.services.movement import LeavingWish, ReturnWish, SubgroupWish
from ejournal_desktop.services.movement_plans import TransferWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StudentId, SubgroupId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.movement import ClassMovement, MovementTarget
    from ejournal_desktop.services.movement import MovementWish


class MovementForm(QFrame):
    """At the right of the lists."""

    changed = Signal()
    record_requested = Signal()
    reverse_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._movement: ClassMovement | None = None
        self.act = named_combo(self.tr("What happens"))
        self.student = named_combo(self.tr("Student"))
        self.names = [named_line(words) for words in (self.tr("Surname"), self.tr("Given name"), self.tr("Patronymic"))]
        self.birth = DayLine(self.tr("Born"))
        self.day = DayLine(self.tr("Day"))
        self.target = named_combo(self.tr("New class"))
        self.subgroup = named_combo(self.tr("Subgroup"))
        self.order = named_line(self.tr("Order"))
        self.reason = named_line(self.tr("Reason"))
        self.new_subgroups: list[OutlinedComboBox] = []
        self._day_caption = ToneLabel()
        self._forecast = ToneLabel()
        self.record_button = PrimaryButton(self.tr("Record"))
        self.reverse_button = ToneButton(self.tr("Take the chosen movement back"))
        self._lay_out()
        self._connect()
        self.day.show_day(today)

    @property
    def chosen_act(self) -> Act | None:
        """What the form would do; nothing for those who only read."""
        value = self.act.currentData()
        return Act(value) if value else None

    @property
    def forecast(self) -> str:
        """What the form says would happen."""
        return self._forecast.text()

    @property
    def is_proposal(self) -> bool:
        """Whether somebody else has to enter what the form stands for."""
        movement = self._movement
        return movement is not None and self.chosen_act in SUBGROUP_ACTS and not movement.can_form

    def show_movement(self, movement: ClassMovement) -> None:
        """Offer the acts, students and classes of a class group."""
        self._movement = movement
        forms = movement.can_form or movement.can_propose
        acts = [act for act in Act if (forms if act in SUBGROUP_ACTS else movement.can_record)]
        known = self.chosen_act
        self.act.blockSignals(True)
        self.act.clear()
        for act in acts:
            if act not in SUBGROUP_ACTS or movement.subgroups:
                self.act.addItem(act_words(act), act.value)
        self.act.setCurrentIndex(max(0, self.act.findData("" if known is None else known.value)))
        self.act.blockSignals(False)
        self.setEnabled(bool(acts))
        self._show_act()

    def choose(self, act: Act, student: StudentId | None = None) -> None:
        """Choose an act, and a student where one is meant."""
        self.act.setCurrentIndex(max(0, self.act.findData(act.value)))
        if student is not None:
            self.student.setCurrentIndex(max(0, self.student.findData(student)))

    def choose_other_subgroup(self, subgroup: SubgroupId) -> None:
        """Choose another subgroup of the same subject, where there is one."""
        known = () if self._movement is None else self._movement.subgroups
        subject = next((view.subject for view in known if view.subgroup == subgroup), None)
        other = next((view for view in known if view.subject == subject and view.subgroup != subgroup), None)
        if other is not None:
            self.subgroup.setCurrentIndex(self.subgroup.findData(other.subgroup))

    def wish(self) -> MovementWish | Arrival | None:
        """Return what the form stands for, nothing while something is missing.

        Raises:
            BadDayError: a day is none.
        """
        act, day = self.chosen_act, self.day.day(self._today)
        if act is None or day is None:
            return None
        if act is Act.ARRIVAL:
            return self._arrival(day)
        student: StudentId | None = self.student.currentData()
        return None if student is None else self._student_wish(act, student, day)

    def show_forecast(self, words: str, *, is_possible: bool) -> None:
        """Say what would happen, or why it cannot."""
        self._forecast.setText(words)
        self._forecast.set_tone(Tone.TEXT if is_possible else Tone.WARN)
        self._forecast.setVisible(bool(words))
        self.record_button.setEnabled(is_possible)

    def show_reversal(self, *, is_offered: bool) -> None:
        """Offer to take a movement back that was asked for."""
        self.reverse_button.setVisible(is_offered)
        if is_offered:
            self.reverse_button.setFocus()

    def start_anew(self) -> None:
        """Empty what belongs to the student who was entered; day and order often serve the next one."""
        for line in (*self.names, self.birth, self.reason):
            line.clear()

    def focus_first(self) -> None:
        """Bring the cursor to the act."""
        self.act.setFocus()

    def _arrival(self, day: date) -> Arrival | None:
        name = PersonName(*(line.text().strip() for line in self.names))
        arrival = Arrival(name, day, self.birth.day(self._today), self.order.text().strip())
        return arrival if name.surname and name.given_name else None

    def _student_wish(self, act: Act, student: StudentId, day: date) -> MovementWish | None:
        order = self.order.text().strip()
        match act:
            case Act.LEAVING:
                return LeavingWish(student, day, order, self.reason.text().strip())
            case Act.RETURN:
                return ReturnWish(student, day, order)
            case Act.TRANSFER:
                return self._transfer(student, day, order)
            case _:
                subgroup: SubgroupId | None = self.subgroup.currentData()
                is_leaving = act is Act.LEAVING_SUBGROUP
                return None if subgroup is None else SubgroupWish(subgroup, student, day, is_leaving=is_leaving)

    def _transfer(self, student: StudentId, day: date, order: str) -> TransferWish | None:
        target: MovementTarget | None = self.target.currentData()
        if target is None:
            return None
        chosen: tuple[SubgroupId, ...] = tuple(
            combo.currentData() for combo in self.new_subgroups if combo.currentData() is not None
        )
        return TransferWish(student, target.class_group.class_group, day, order, chosen)

    def _show_act(self) -> None:
        act, movement = self.chosen_act, self._movement
        if act is None or movement is None:
            return
        self._day_caption.setText(day_caption(act))
        self.record_button.setText(self.tr("Propose") if self.is_proposal else self.tr("Record"))
        self._offer_students(movement.absent if act is Act.RETURN else movement.present)
        _offer(self.target, [(one.class_group.title, one) for one in movement.targets])
        _offer(self.subgroup, [(f"{one.subject_title}: {one.title}", one.subgroup) for one in movement.subgroups])
        shown: dict[QWidget, bool] = {
            self.student: act is not Act.ARRIVAL,
            self.birth: act is Act.ARRIVAL,
            self.target: act is Act.TRANSFER,
            self.subgroup: act in SUBGROUP_ACTS,
            self.order: act not in SUBGROUP_ACTS,
            self.reason: act is Act.LEAVING,
            **dict.fromkeys(self.names, act is Act.ARRIVAL),
        }
        for field, is_shown in shown.items():
            self._rows.setRowVisible(field, is_shown)
        self._offer_new_subgroups()
        self.changed.emit()

    def _offer_students(self, students: tuple[StudentRow, ...]) -> None:
        known = self.student.currentData()
        _offer(self.student, [(f"{row.number}. {row.name.short}", row.student) for row in students])
        self.student.setCurrentIndex(max(0, self.student.findData(known)))

    def _offer_new_subgroups(self) -> None:
        """Ask for a subgroup of every subject that the new class divides."""
        for combo in self.new_subgroups:
            self._rows.removeRow(combo)
        self.new_subgroups = []
        target: MovementTarget | None = self.target.currentData()
        if self.chosen_act is not Act.TRANSFER or target is None:
            return
        by_subject: dict[str, list[SubgroupView]] = {}
        for view in target.subgroups:
            by_subject.setdefault(view.subject_title, []).append(view)
        place = self._rows.getWidgetPosition(self.order)[0]  # type: ignore[index]  # the stub says object
        for title, views in by_subject.items():
            combo = named_combo(title)
            _offer(combo, [("–", None), *((view.title, view.subgroup) for view in views)])
            combo.currentIndexChanged.connect(self.changed)
            self._rows.insertRow(place, title, combo)
            self.new_subgroups.append(combo)

    def _on_target_changed(self) -> None:
        self._offer_new_subgroups()
        self.changed.emit()

    def _connect(self) -> None:
        self.act.currentIndexChanged.connect(self._show_act)
        self.target.currentIndexChanged.connect(self._on_target_changed)
        for combo in (self.student, self.subgroup):
            combo.currentIndexChanged.connect(self.changed)
        for line in (*self.names, self.birth, self.day, self.order, self.reason):
            line.editingFinished.connect(self.changed)
        self.record_button.clicked.connect(self.record_requested)
        self.reverse_button.clicked.connect(self.reverse_requested)

    def _lay_out(self) -> None:
        self._rows = QFormLayout()
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setVerticalSpacing(SIZES.spacing_xs)
        for field in (self.act, self.student, *self.names, self.birth):
            self._rows.addRow(field.accessibleName(), field)
        self._rows.addRow(self._day_caption, self.day)
        for field in (self.target, self.subgroup, self.order, self.reason):
            self._rows.addRow(field.accessibleName(), field)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        inner.addLayout(self._rows)
        self._forecast.setWordWrap(True)
        for widget in (self._forecast, self.record_button, self.reverse_button):
            inner.addWidget(widget)
        inner.addStretch(1)
        self.record_button.setToolTip("Ctrl+Enter")
        self.reverse_button.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)


def typed_wish(form: MovementForm) -> MovementWish | Arrival | None:
    """Return what the form stands for; a day that is none stands for nothing."""
    try:
        return form.wish()
    except BadDayError:
        return None


def _offer(combo: OutlinedComboBox, choices: list[tuple[str, object]]) -> None:
    """Replace the choices without telling anybody."""
    combo.blockSignals(True)
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)
    combo.blockSignals(False)
