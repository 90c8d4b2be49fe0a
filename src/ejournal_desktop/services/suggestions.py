"""Absences proposed from earlier lessons of the day: read with the page, accepted as entries, or refused for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.changes_teaching import SuggestionRejected
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.suggestions import suggested_absences
from ejournal_desktop.services.journal_rules import require_writing
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.suggestions import open_lessons

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import JournalPage, PeriodView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

LOOKED_BACK: Final = timedelta(days=7)
"""How far back lessons that are not complete get suggestions: a week is entered from paper, older days by eye."""


class SuggestionsService:
    """What becomes of a suggestion that is not accepted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def reject(self, session: Session, lesson: LessonId, student: StudentId) -> None:
        """Refuse the suggestion of one cell; it does not come back.

        Raises:
            AccessError, RuleError: see ``require_writing``.
        """
        with session.database.write(session.actor(Action.ENTER_ABSENCE)) as work:
            place = require_writing(session, work, lesson, Action.ENTER_ABSENCE, self._clock.now().date())
            work.record(class_scope(place.class_group), [SuggestionRejected(lesson, student)])


def suggested_days(period: PeriodView, today: date) -> DateSpan | None:
    """Return the days of a period whose open lessons get suggestions; nothing when it lies before or after them."""
    starts, ends = max(period.starts, today - LOOKED_BACK), min(period.ends, today)
    return None if starts > ends else DateSpan(starts, ends)


def with_suggestions(session: Session, reading: Reading, page: JournalPage, today: date) -> JournalPage:
    """Return a page with the absences proposed for its empty cells; nothing for who only reads it."""
    span = suggested_days(page.period, today)
    if page.access.is_read_only or span is None:
        return page
    suggestions = _suggestions(session, reading, page, span)
    return replace(page, suggestions=suggestions) if suggestions else page


def _suggestions(
    session: Session, reading: Reading, page: JournalPage, span: DateSpan
) -> Mapping[tuple[StudentId, LessonId], str]:
    course = page.course
    rules = cell_rules(session.regulation, session.signed_in.roles_in(course.class_group), course.grade_level)
    days = {lesson.lesson: lesson.day for lesson in page.lessons}
    spans = {row.student: row.spans for row in page.students}
    return {
        (student, lesson.lesson): code
        for lesson in open_lessons(reading, course, span)
        for student, code in suggested_absences(lesson, rules).items()
        if any(there.holds(days[lesson.lesson]) for there in spans.get(student, ()))
        and ((student, lesson.lesson) not in page.cells or page.cells[student, lesson.lesson].is_empty)
    }
