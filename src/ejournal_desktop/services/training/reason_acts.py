"""Reasons of absence: the homeroom teacher enters them when the student is back with a note (S0-4.13.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import AttendanceRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.training.act import Act, moment_of
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from random import Random

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.services.training.absences import AbsenceSpan
    from ejournal_desktop.services.training.lesson_keeping import KeptAbsence

_NEVER_TOLD = 0.08
_AFTERNOON = 16


def reason_acts(spans: Iterable[AbsenceSpan], absences: Iterable[KeptAbsence], chance: Random) -> Iterator[Act]:
    """Yield one act per span with a reason: the new code at all lessons that were entered as absent by then."""
    entered: dict[tuple[StudentId, date], list[KeptAbsence]] = {}
    for absence in absences:
        entered.setdefault((absence.student, absence.lesson.day), []).append(absence)
    for span in spans:
        told = moment_of(span.quarter.later(span.days[-1], chance.randint(1, 2)), _AFTERNOON, chance.uniform(0, 90))
        is_told = chance.random() >= _NEVER_TOLD
        known = [absence for day in span.days for absence in entered.get((span.student, day), ())]
        if is_told and span.reason and span.group.homeroom is not None:
            entry = tuple(_changes(span, known, told))
            if entry:
                scope = class_scope(span.group.class_group)
                yield Act(span.group.homeroom, Role.HOMEROOM_TEACHER, told, scope, entry)


def _changes(span: AbsenceSpan, known: Iterable[KeptAbsence], told: datetime) -> Iterator[AttendanceRecorded]:
    for absence in known:
        if absence.entered < told:
            yield AttendanceRecorded(absence.lesson.lesson, span.student, span.reason, 0)
