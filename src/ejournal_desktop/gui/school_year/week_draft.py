"""Changes of a week that are typed but not stored yet: each of them can be taken back, and all of them thrown away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.timetable_week import AddedLesson, WeekEdit

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import CourseId, SlotId, StaffId
    from ejournal_desktop.readmodels.timetable_week import SchoolWeek, WeekCourse, WeekPlace


@dataclass(frozen=True, slots=True)
class ShownLesson:
    """A weekly lesson as the grid shows it: standing, going, or one that comes (``added`` says which)."""

    course: WeekCourse
    place: WeekPlace
    slot: SlotId | None = None
    added: AddedLesson | None = None
    is_ended: bool = False
    has_clash: bool = False
    ends: date | None = None


class WeekDraft:
    """The week on show with what was typed over it."""

    def __init__(self, week: SchoolWeek) -> None:
        self.week = week
        self.edit = WeekEdit(week.day)
        self._before: list[WeekEdit] = []

    @property
    def size(self) -> int:
        """How many changes are typed."""
        instead = {one.instead for one in self.edit.added}
        gone = [slot for slot in self.edit.ended if slot not in instead]
        return len(self.edit.added) + len(gone) + len(self.edit.keepers)

    @property
    def can_step_back(self) -> bool:
        """Whether a typed change can be taken back."""
        return bool(self._before)

    def use_week(self, week: SchoolWeek) -> bool:
        """Show another day, with what was typed where all of it still stands there; tell whether it does."""
        self.week = week
        stands = set(self.edit.ended) <= {one.slot for one in week.lessons}
        self.edit = replace(self.edit, starts=week.day) if stands else WeekEdit(week.day)
        self._before = [replace(one, starts=week.day) for one in self._before] if stands else []
        return stands

    def clear(self) -> None:
        """Throw away what was typed."""
        self.edit, self._before = WeekEdit(self.week.day), []

    def step_back(self) -> None:
        """Take the last typed change back."""
        self.edit = self._before.pop()

    def add(self, course: CourseId, place: WeekPlace) -> None:
        """Put a page into the week."""
        self._change(replace(self.edit, added=(*self.edit.added, AddedLesson(course, place))))

    def put(self, lesson: ShownLesson, course: CourseId, place: WeekPlace) -> None:
        """Let a weekly lesson be another one, or the same at another time or in another room."""
        if lesson.added is not None:
            others = tuple(one for one in self.edit.added if one != lesson.added)
            ended, instead = self.edit.ended, lesson.added.instead
        elif lesson.slot is not None and not lesson.is_ended:
            others, instead = self.edit.added, lesson.slot
            ended = (*self.edit.ended, lesson.slot)
        else:
            return
        known = next((one for one in self.week.lessons if one.slot == instead), None)
        if known is not None and (known.course.course, known.place) == (course, place):
            self._change(replace(self.edit, ended=tuple(one for one in ended if one != instead), added=others))
        else:
            self._change(replace(self.edit, ended=ended, added=(*others, AddedLesson(course, place, instead))))

    def remove(self, lesson: ShownLesson) -> None:
        """Take a weekly lesson out; one that was typed in vanishes."""
        if lesson.added is not None:
            self._change(replace(self.edit, added=tuple(one for one in self.edit.added if one != lesson.added)))
        elif lesson.slot is not None and not lesson.is_ended:
            self._change(replace(self.edit, ended=(*self.edit.ended, lesson.slot)))

    def restore(self, lesson: ShownLesson) -> None:
        """Let a weekly lesson stay after all, and take away what was to stand for it."""
        ended = tuple(one for one in self.edit.ended if one != lesson.slot)
        added = tuple(one for one in self.edit.added if one.instead != lesson.slot)
        self._change(replace(self.edit, ended=ended, added=added))

    def let_keep(self, course: CourseId, staff: StaffId) -> None:
        """Give a page another teacher from the day on."""
        others = tuple(pair for pair in self.edit.keepers if pair[0] != course)
        known = next(one for one in self.week.courses if one.course == course)
        is_same = [keeper for keeper, _ in known.teachers] == [staff]
        self._change(replace(self.edit, keepers=others if is_same else (*others, (course, staff))))

    def course(self, course: CourseId) -> WeekCourse:
        """Return a page with whoever keeps it after what was typed."""
        known = next(one for one in self.week.courses if one.course == course)
        staff = dict(self.edit.keepers).get(course)
        return known if staff is None else replace(known, teachers=((staff, dict(self.week.staff)[staff]),))

    def lessons(self) -> tuple[ShownLesson, ...]:
        """Return the weekly lessons of the day, those that go and those that come among them."""
        clashing = {id(lesson) for clash in self.week.clashes for lesson in (clash.one, clash.other)}
        clashing_slots = {one.slot for one in self.week.lessons if id(one) in clashing}
        standing = [
            ShownLesson(
                self.course(one.course.course),
                one.place,
                slot=one.slot,
                is_ended=one.slot in self.edit.ended,
                has_clash=one.slot in clashing_slots,
                ends=one.ends,
            )
            for one in self.week.lessons
        ]
        coming = [ShownLesson(self.course(one.course), one.place, added=one) for one in self.edit.added]
        return (*standing, *coming)

    def _change(self, edit: WeekEdit) -> None:
        if edit != self.edit:
            self._before.append(self.edit)
            self.edit = edit
