"""The end of a diary, to be torn off and brought back: looks into it, the signature, changed personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.flow import SMALL
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from ejournal_desktop.printing.flow import Flow
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.readmodels.papers import StudentDiary

_SLIP_HEIGHT, _LOOK_HEIGHT, _CHANGED_HEIGHT = 26.0, 7.0, 40.0
_PITCH = 8.0
_MOST_LOOKS = 8
_DAYS_OF_WEEK = 7
_LOOKS_IN_ROW, _LOOK_STEP = 2, 90.0


def end_of_diary(flow: Flow, diary: StudentDiary, resources: PrintResources) -> None:
    """Set the slips that a family signs: what was looked at, that it was read, what has changed."""
    _looks(flow, diary, resources)
    _signature(flow, diary, resources)
    _changed_data(flow, diary, resources)


def looks_wanted(diary: StudentDiary) -> int:
    """Return how many looks into the diary the regulation wants between its days (S1-R.6a)."""
    a_week = diary.regulation.guardians.checks_per_week or 0
    weeks = -(-((diary.ends - diary.starts).days + 1) // _DAYS_OF_WEEK)
    return min(a_week * weeks, _MOST_LOOKS)


def _looks(flow: Flow, diary: StudentDiary, resources: PrintResources) -> None:
    words, wanted = resources.words, looks_wanted(diary)
    if not wanted:
        return
    rows = -(-wanted // _LOOKS_IN_ROW)
    flow.keep(_LOOK_HEIGHT * (rows + 1))
    flow.skip(6.0)
    flow.text(SMALL, words("diary.looks", count=diary.regulation.guardians.checks_per_week or 0))
    for place in range(wanted):
        if place % _LOOKS_IN_ROW == 0:
            flow.skip(_LOOK_HEIGHT)
        left = (place % _LOOKS_IN_ROW) * _LOOK_STEP
        flow.blank(words("diary.signed_on"), 20.0, left)
        flow.blank(words("diary.signature"), 30.0, left + 33.0)


def _signature(flow: Flow, diary: StudentDiary, resources: PrintResources) -> None:
    """Leave the slip that comes back signed and dated."""
    words = resources.words
    flow.keep(_SLIP_HEIGHT)
    flow.skip(6.0)
    span = {"starts": full_date(diary.starts), "ends": full_date(diary.ends)}
    flow.text(SMALL, words("diary.slip", name=diary.name.short, **span))
    flow.skip(_PITCH)
    flow.blank(words("diary.signature"), 45.0)
    flow.blank(words("diary.name"), 45.0, 75.0)
    flow.blank(words("diary.signed_on"), 25.0, 140.0)


def _changed_data(flow: Flow, diary: StudentDiary, resources: PrintResources) -> None:
    """Leave the form on which a family reports changed personal data (S1-6.2c)."""
    words = resources.words
    flow.keep(_CHANGED_HEIGHT)
    flow.skip(8.0)
    flow.text(SMALL, words("diary.changed", name=diary.name.short, class_title=diary.heading.class_title))
    for line in (("address",), ("phone", "other")):
        flow.skip(_PITCH)
        for place, field in enumerate(line):
            flow.blank(words(f"diary.changed_{field}"), 60.0 if len(line) > 1 else 120.0, place * _LOOK_STEP)
    flow.skip(_PITCH)
    flow.blank(words("diary.name"), 45.0)
    flow.blank(words("diary.signature"), 35.0, 75.0)
    flow.blank(words("diary.signed_on"), 25.0, 140.0)
