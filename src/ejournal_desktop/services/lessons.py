"""The written part of a lesson: topic, homework, kind of work, «Урок заполнен»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import HomeworkRecorded, LessonCompleted, LessonKindSet, TopicRecorded
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal_changes import LessonChange, LessonText
from ejournal_desktop.services.errors import (
    HomeworkNeededError,
    NoHomeworkInClassError,
    TextTooLongError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import require_writing
from ejournal_desktop.services.settling import require_settler
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.two_values import conflicts_of_lesson

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace

LONGEST_TEXT = 2000


class LessonsService:
    """What is written about a lesson."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def record_topic(self, session: Session, lesson: LessonId, topic: str, plan_hour: int) -> LessonChange:
        """Store what was done; ``plan_hour`` is 0 for a topic that is not from the plan.

        Raises:
            AccessError, RuleError: see ``require_writing``; TextTooLongError.
        """
        text = _fitting(topic)
        return self._change(
            session,
            lesson,
            lambda before, _: replace(before, topic=text, plan_hour=plan_hour),
            answered=PlaceKind.TOPIC,
        )

    def record_homework(self, session: Session, lesson: LessonId, homework: str, *, is_none_set: bool) -> LessonChange:
        """Store the homework, or the explicit answer that none was set (S0-4.14.3).

        Raises:
            NoHomeworkInClassError: none is kept in this class.
            AccessError, RuleError: see ``require_writing``; TextTooLongError.
        """
        text = _fitting(homework)
        return self._change(
            session,
            lesson,
            lambda before, _: replace(before, homework=text, is_homework_none=is_none_set and not text),
            answered=PlaceKind.HOMEWORK,
        )

    def set_work_kind(self, session: Session, lesson: LessonId, work_kind: str) -> LessonChange:
        """Store the kind of work; empty for an ordinary lesson.

        Raises:
            UnknownRecordError: the regulation has no such kind.
            AccessError, RuleError: see ``require_writing``.
        """
        return self._change(session, lesson, lambda before, _: replace(before, work_kind=work_kind))

    def set_second_kind(self, session: Session, lesson: LessonId, work_kind: str) -> LessonChange:
        """Store the kind of work of the second marks of a lesson; empty where it is that of the lesson (S3-3.3f2).

        Raises:
            UnknownRecordError: the regulation has no such kind.
            AccessError, RuleError: see ``require_writing``.
        """
        return self._change(session, lesson, lambda before, _: replace(before, second_kind=work_kind))

    def complete_lesson(self, session: Session, lesson: LessonId, text: LessonText) -> LessonChange:
        """Store the written part and close the lesson in one act.

        Raises:
            HomeworkNeededError: neither homework nor «не задано», where homework is kept.
            AccessError, RuleError: see ``require_writing``; TextTooLongError.
        """
        wanted = replace(text, topic=_fitting(text.topic), homework=_fitting(text.homework), is_complete=True)

        def completed(_: LessonText, place: LessonPlace) -> LessonText:
            if not session.regulation.keeps(JournalField.HOMEWORK, place.grade_level):
                return replace(wanted, homework="", is_homework_none=False)
            is_answered = bool(wanted.homework) or wanted.is_homework_none
            if session.regulation.record.is_homework_required and not is_answered:
                raise HomeworkNeededError
            return wanted

        return self._change(session, lesson, completed)

    def reopen_lesson(self, session: Session, lesson: LessonId) -> LessonChange:
        """Take «Урок заполнен» back.

        Raises:
            AccessError, RuleError: see ``require_writing``.
        """
        return self._change(session, lesson, lambda before, _: replace(before, is_complete=False))

    def _change(
        self,
        session: Session,
        lesson: LessonId,
        wanted: Callable[[LessonText, LessonPlace], LessonText],
        *,
        answered: PlaceKind | None = None,
    ) -> LessonChange:
        """Store a written part; ``answered`` is the text that was given, be it the one that is shown already."""
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            conflicts, today = conflicts_of_lesson(work, lesson), self._clock.now().date()
            is_settling = answered in conflicts
            place = require_writing(session, work, lesson, Action.WRITE_LESSON, today, is_settling=is_settling)
            before = text_of(place)
            after = wanted(before, place)
            settled = conflicts & {answered, *written_kinds(before, after)}
            require_settler(session, place, settled)
            _require_homework_kept(session.regulation, place, before, after)
            _require_known_kind(session.regulation, before, after)
            work.record(class_scope(place.class_group), text_changes(lesson, before, after, settled))
        return LessonChange(lesson, before, after, settled)


def text_of(place: LessonPlace) -> LessonText:
    """Return the written part of a lesson."""
    return LessonText(
        topic=place.topic,
        plan_hour=place.plan_hour,
        homework=place.homework,
        is_homework_none=place.is_homework_none,
        work_kind=place.work_kind,
        second_kind=place.second_kind,
        is_complete=place.is_complete,
    )


def written_kinds(before: LessonText, after: LessonText) -> frozenset[PlaceKind]:
    """Return which of the texts an act changes that two computers may write without sight of each other."""
    found = {
        PlaceKind.TOPIC: (before.topic, before.plan_hour) != (after.topic, after.plan_hour),
        PlaceKind.HOMEWORK: (before.homework, before.is_homework_none) != (after.homework, after.is_homework_none),
    }
    return frozenset(kind for kind, is_changed in found.items() if is_changed)


def text_changes(
    lesson: LessonId, before: LessonText, after: LessonText, settled: Collection[PlaceKind] = ()
) -> list[Change]:
    """Return the changes that lead from one written part to another; ``settled`` texts are written in any case."""
    changes: list[Change] = []
    written = {*written_kinds(before, after), *settled}
    if PlaceKind.TOPIC in written:
        changes.append(TopicRecorded(lesson, after.topic, after.plan_hour))
    if PlaceKind.HOMEWORK in written:
        changes.append(HomeworkRecorded(lesson, after.homework, after.is_homework_none))
    if (before.work_kind, before.second_kind) != (after.work_kind, after.second_kind):
        changes.append(LessonKindSet(lesson, after.work_kind, after.second_kind))
    if before.is_complete != after.is_complete:
        changes.append(LessonCompleted(lesson, after.is_complete))
    return changes


def _require_homework_kept(regulation: Regulation, place: LessonPlace, before: LessonText, after: LessonText) -> None:
    is_changed = (before.homework, before.is_homework_none) != (after.homework, after.is_homework_none)
    if is_changed and after.homework and not regulation.keeps(JournalField.HOMEWORK, place.grade_level):
        raise NoHomeworkInClassError


def _require_known_kind(regulation: Regulation, before: LessonText, after: LessonText) -> None:
    chosen = {after.work_kind, after.second_kind} - {before.work_kind, before.second_kind, ""}
    if any(regulation.work_kind(kind) is None for kind in chosen):
        raise UnknownRecordError(kind="work_kind")


def _fitting(text: str) -> str:
    stored = normalised(text)
    if len(stored) > LONGEST_TEXT:
        raise TextTooLongError(most=LONGEST_TEXT)
    return stored
