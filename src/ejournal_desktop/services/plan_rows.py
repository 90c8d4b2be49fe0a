"""Which rows a plan may hold, and the changes that store them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import CoursePlanReplaced
from ejournal_desktop.domain.plans import MOST_HOURS_OF_PLAN, MOST_HOURS_OF_TOPIC, PlanRow, total_hours
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import TextTooLongError, UnknownRecordError
from ejournal_desktop.services.plan_errors import PlanHoursInvalidError, PlanTopicMissingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId

LONGEST_TEXT = 1000


def fitting_rows(regulation: Regulation, rows: Sequence[PlanRow], known: Sequence[PlanRow]) -> tuple[PlanRow, ...]:
    """Return rows as they are stored; kinds of work of the ``known`` rows stay allowed.

    Raises:
        PlanTopicMissingError, PlanHoursInvalidError, TextTooLongError.
        UnknownRecordError: the regulation has no such kind of work.
    """
    kinds = {kind.code for kind in regulation.marks.work_kinds} | {row.kind for row in known} | {""}
    fitting = tuple(_fitting(row, number, kinds) for number, row in enumerate(rows, start=1))
    if total_hours(fitting) > MOST_HOURS_OF_PLAN:
        raise PlanHoursInvalidError(row=0, most=MOST_HOURS_OF_PLAN)
    return fitting


def replacing(course: CourseId, rows: Sequence[PlanRow]) -> CoursePlanReplaced:
    """Return the change that stores a plan."""
    return CoursePlanReplaced(course, tuple(row.fields for row in rows))


def _fitting(row: PlanRow, number: int, kinds: set[str]) -> PlanRow:
    texts = [normalised(text) for text in (row.section, row.topic, *row.homework)]
    if max(map(len, texts)) > LONGEST_TEXT:
        raise TextTooLongError(most=LONGEST_TEXT)
    section, topic, *homework = texts
    if not topic:
        raise PlanTopicMissingError(row=number)
    if not 0 < row.hours <= MOST_HOURS_OF_TOPIC:
        raise PlanHoursInvalidError(row=number, most=MOST_HOURS_OF_TOPIC)
    if row.kind not in kinds:
        raise UnknownRecordError(kind="work_kind")
    return PlanRow(section, topic, row.hours, tuple(homework) if any(homework) else (), row.kind)
