"""Who holds lessons in place of their keepers, and which subgroups are held together (S0-5.1b, S3-3.3h)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import SubstitutionSet
from ejournal_desktop.domain.changes_teaching import LessonsJoined
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.errors import NotSubgroupsOfOneClassError, UnknownRecordError
from ejournal_desktop.services.lesson_events import known_lesson
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lesson_card import lesson_notes
from ejournal_desktop.storage.queries.lesson_events import lessons_held_by
from ejournal_desktop.storage.queries.people import staff_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StaffId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading


class SubstitutionsService:
    """Substitutes write in the lessons they hold, under their own names, and in no others."""

    def name_substitute(self, session: Session, lesson: LessonId, substitute: StaffId | None) -> StaffId | None:
        """Say who holds one lesson in place of its keeper; ``None`` gives it back to the keeper (S0-5.1b).

        Returns:
            Who was named before.

        Raises:
            NotAllowedError: the person may not name substitutes.
            UnknownRecordError: there is no such lesson or member of staff.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            place = known_lesson(work, lesson)
            _require_staff(work, substitute)
            if place.substitute != substitute:
                work.record(class_scope(place.class_group), [SubstitutionSet(lesson, substitute)])
        return place.substitute

    def substitute_for_keeper(
        self, session: Session, lesson: LessonId, substitute: StaffId, span: DateSpan
    ) -> tuple[SubstitutionSet, ...]:
        """Give all lessons of whoever holds a lesson to a substitute between two dates (S3-3.3h).

        Returns:
            What stood before, for ``restore_substitutes``.

        Raises:
            NotAllowedError: the person may not name substitutes.
            UnknownRecordError: there is no such lesson or member of staff, or nobody holds the lesson.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            place = known_lesson(work, lesson)
            absent = place.substitute or min(place.keepers, default=None)
            if absent is None:
                raise UnknownRecordError(kind="staff")
            _require_staff(work, substitute)
            held = lessons_held_by(work, absent, span)
            before = tuple(
                SubstitutionSet(lesson, known_lesson(work, lesson).substitute)
                for lessons in held.values()
                for lesson in lessons
            )
            for class_group, lessons in held.items():
                work.record(class_scope(class_group), [SubstitutionSet(lesson, substitute) for lesson in lessons])
        return before

    def restore_substitutes(self, session: Session, before: Sequence[SubstitutionSet]) -> None:
        """Undo ``substitute_for_keeper``: every lesson goes back to who held it.

        Raises:
            NotAllowedError: the person may not name substitutes.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            by_class: dict[ClassGroupId, list[Change]] = {}
            for change in before:
                by_class.setdefault(known_lesson(work, change.lesson).class_group, []).append(change)
            for class_group, changes in by_class.items():
                work.record(class_scope(class_group), changes)

    def join_lessons(self, session: Session, lesson: LessonId, joined_to: LessonId | None) -> LessonId | None:
        """Let the keeper of another subgroup hold a lesson together with his own, or part them again.

        Returns:
            The lesson it was joined to before.

        Raises:
            NotAllowedError: the person may not name substitutes.
            NotSubgroupsOfOneClassError: the lessons are not of two subgroups of one class at one time.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            place, before = known_lesson(work, lesson), lesson_notes(work, lesson).joined_lesson
            changes: list[Change] = [LessonsJoined(lesson, joined_to)]
            if joined_to is None:
                changes.append(SubstitutionSet(lesson, None))
            else:
                other = known_lesson(work, joined_to)
                _require_subgroups_together(work, place, other)
                keeper = other.substitute or min(other.keepers, default=None)
                changes.append(SubstitutionSet(lesson, keeper))
            work.record(class_scope(place.class_group), changes)
        return before


def _require_staff(reading: Reading, staff: StaffId | None) -> None:
    if staff is not None and staff not in staff_names(reading):
        raise UnknownRecordError(kind="staff")


def _require_subgroups_together(reading: Reading, one: LessonPlace, other: LessonPlace) -> None:
    views = [course_view(reading, place.course) for place in (one, other)]
    are_subgroups = all(view is not None and view.subgroup is not None for view in views)
    is_one_time = (one.class_group, one.day, one.bell) == (other.class_group, other.day, other.bell)
    if not are_subgroups or not is_one_time or one.lesson == other.lesson:
        raise NotSubgroupsOfOneClassError
