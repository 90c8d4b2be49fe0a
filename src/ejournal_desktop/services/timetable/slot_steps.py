"""The weekly lessons themselves: what stays, what begins and what ends on the first day of a new timetable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.domain.changes import RecordWithdrawn, TimetableSlotSet
from ejournal_desktop.kernel.identifiers import CourseId, SlotId
from ejournal_desktop.readmodels.timetable import Outcome, RecordKind
from ejournal_desktop.services.timetable.class_steps import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.timetable.draft import Draft


class WeeklyPlace(NamedTuple):
    """A course at a time of the week, in a room."""

    course: CourseId
    weekday: int
    bell: int
    week_kind: int
    room: str


@dataclass(frozen=True, slots=True)
class SlotDraft:
    """Lets the slots of class groups follow a file from a day on, for good or to a last day; what is past stays."""

    draft: Draft
    starts: date
    ends: date | None = None

    def add(self, class_group: ClassGroupId, wanted: Iterable[WeeklyPlace], stored: Sequence[TimetableSlotSet]) -> None:
        """Add the steps of one class group."""
        standing = {_place(slot): slot for slot in stored if slot.ends is None or slot.ends >= self.starts}
        for place in sorted(set(wanted)):
            slot = standing.pop(place, None)
            if slot is None:
                self._begin(class_group, place)
            else:
                self._keep(class_group, slot)
        for slot in standing.values():
            self._end(class_group, slot)

    def _begin(self, class_group: ClassGroupId, place: WeeklyPlace) -> None:
        slot = SlotId(self.draft.new_identifier())
        change = TimetableSlotSet(slot, *place, self.starts, self.ends)
        self.draft.create(RecordKind.SLOT, slot, change, class_group)

    def _keep(self, class_group: ClassGroupId, slot: TimetableSlotSet) -> None:
        kept = replace(slot, starts=min(slot.starts, self.starts), ends=self.ends)
        if kept == slot:
            self.draft.reuse(RecordKind.SLOT)
        else:
            self.draft.alter(RecordKind.SLOT, Outcome.CHANGED, class_group, change=kept, opposite=slot)

    def _end(self, class_group: ClassGroupId, slot: TimetableSlotSet) -> None:
        change = (
            replace(slot, ends=self.starts - DAY)
            if slot.starts < self.starts
            else RecordWithdrawn(TimetableSlotSet.code, slot.slot)
        )
        self.draft.alter(RecordKind.SLOT, Outcome.ENDED, class_group, change=change, opposite=slot)


def _place(slot: TimetableSlotSet) -> WeeklyPlace:
    return WeeklyPlace(slot.course, slot.weekday, slot.bell, slot.week_kind, slot.room)
