"""The words of control: states, checks, periods, who has a duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.control_checks import ControlState
from ejournal_desktop.domain.regulation_duties import ControlItem
from ejournal_desktop.domain.regulation_source import clause_number
from ejournal_desktop.gui.dates import full_day, month_name
from ejournal_desktop.gui.people.words import duty_words as role_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.control_checks import CheckCount
    from ejournal_desktop.readmodels.control import DutyView

_CONTEXT: Final = "ControlWords"
_STATES: Final = {
    ControlState.DONE: translatable("ControlWords", "done"),
    ControlState.DUE: translatable("ControlWords", "to do"),
    ControlState.MISSED: translatable("ControlWords", "missed"),
}
_SIGNS: Final = {ControlState.DONE: "✓", ControlState.DUE: "○", ControlState.MISSED: "!"}
_TONES: Final = {ControlState.DONE: Tone.OK, ControlState.DUE: Tone.NONE, ControlState.MISSED: Tone.BAD}
_ITEMS: Final = {
    ControlItem.PARTICIPATION: translatable("ControlWords", "entries made"),
    ControlItem.NO_MARKS: translatable("ControlWords", "students with marks"),
    ControlItem.ONE_MARK: translatable("ControlWords", "students with more than one mark"),
    ControlItem.HOMEWORK: translatable("ControlWords", "homework"),
    ControlItem.MATERIAL_COVERED: translatable("ControlWords", "material covered"),
    ControlItem.LESSONS_IN_TIME: translatable("ControlWords", "lessons in time"),
    ControlItem.MARKS_IN_TIME: translatable("ControlWords", "marks in time"),
    ControlItem.ATTENDANCE: translatable("ControlWords", "attendance"),
    ControlItem.PROGRAMMES: translatable("ControlWords", "programme"),
    ControlItem.CURRENT_MARKS: translatable("ControlWords", "current marks"),
    ControlItem.MARK_FILLING: translatable("ControlWords", "enough marks"),
    ControlItem.GUARDIAN_PARTICIPATION: translatable("ControlWords", "papers signed by families"),
    ControlItem.PERIOD_MARKS: translatable("ControlWords", "period marks"),
}
_BY_PLAN: Final = translatable("ControlWords", "by the plan of control")
_NO_TERM: Final = translatable("ControlWords", "no term")
_DUTY: Final = translatable("ControlWords", "{role}, clause {number}")
NO_TEACHER: Final = translatable("ControlWords", "nobody")
WHOLE_SCHOOL: Final = translatable("ControlWords", "The whole school")


def tr(words: str) -> str:
    """Return words of these pages in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)


def state_words(state: ControlState) -> str:
    """Return a state as a sign and a word."""
    return f"{_SIGNS[state]} {tr(_STATES[state])}"


def state_tone(state: ControlState) -> Tone:
    """Return the tone of a state; what was missed is red."""
    return _TONES[state]


def duty_words(duty: DutyView) -> str:
    """Return a duty by who has it and its clause."""
    return tr(_DUTY).format(role=role_words(duty.role), number=clause_number(duty.clause))


def span_words(span: DateSpan) -> str:
    """Return a whole month by its name, other days as dates."""
    ends = span.ends or span.starts
    if span.starts.day == 1 and (span.starts.year, span.starts.month) == (ends.year, ends.month):
        return f"{month_name(span.starts)} {span.starts.year}"
    return f"{full_day(span.starts)} – {full_day(ends)}"


def no_period_words(duty: DutyView) -> str:
    """Return what stands for the period of a duty that has none."""
    return tr(_BY_PLAN if duty.is_by_plan else _NO_TERM)


def checks_words(checks: Mapping[ControlItem, CheckCount]) -> str:
    """Return checks as counts: «homework 3/4»."""
    return "; ".join(f"{tr(_ITEMS[item])} {one.good}/{one.total}" for item, one in checks.items())
