"""Opening the next school year: prepared part by part by whoever has the right, then written at once (S4-5.1d)."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_year import YearPartPrepared
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.school_year import (
    OpenedYear,
    PartSheet,
    PartState,
    YearChoices,
    YearOpeningState,
    YearPart,
    YearProblem,
    YearProblemKind,
)
from ejournal_desktop.services.backup_check import never
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.school_year.errors import YearPartChangedError, YearPartMissingError
from ejournal_desktop.services.school_year.file_timetable import taken_timetable
from ejournal_desktop.services.school_year.foreseeing import foreseen
from ejournal_desktop.services.school_year.old_year import old_year
from ejournal_desktop.services.school_year.opening_plan import YearOpening
from ejournal_desktop.services.school_year.problems import YearFacts, year_problems
from ejournal_desktop.services.school_year.proposal import completed
from ejournal_desktop.services.school_year.row_codec import decoded, encoded
from ejournal_desktop.services.timetable.lesson_making import new_lessons
from ejournal_desktop.storage.log import STAFF, SYSTEM, class_scope
from ejournal_desktop.storage.queries.movement import student_facts
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.queries.school import school_year
from ejournal_desktop.storage.queries.timetable import stored_timetable
from ejournal_desktop.storage.queries.year_parts import year_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.domain.regulation_duties import MonthDay
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.readmodels.school_year import NextRow, NextYear, OpeningForecast, TakenTimetable
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.school_year.old_year import OldYear
    from ejournal_desktop.services.school_year.opening_plan import OpeningPlan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.year_parts import StoredPart
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


class YearOpeningService:
    """Keeps the parts of the next year, says what is missing, shows what opening would do, and opens it."""

    def __init__(self, clock: Clock, backups: BackupsService) -> None:
        self._clock = clock
        self._backups = backups

    def state(self, session: Session) -> YearOpeningState:
        """Return how far each part is and everything that is missing.

        Raises:
            NotAllowedError: the person opens no school year.
            UnknownRecordError: the school has no year yet.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        with session.database.read() as reading:
            stored, old = year_parts(reading), old_year(reading)
            names = account_names(reading)
            year = _next_year(session, stored, old)
            problems = self._problems(session, year, old, stored)
            problems = (*problems, *_open_periods(reading, old))
        missing = [problem.part for problem in problems if not problem.is_doubt]
        parts = []
        for part in YearPart:
            left = stored.get(part)
            name = None if left is None else names.get(left.account)
            parts.append(
                PartState(
                    part,
                    is_kept=left is not None,
                    kept_by="" if name is None else name.with_initials,
                    kept_at=None if left is None else left.moment,
                    missing=missing.count(part),
                )
            )
        title = "" if year.span is None else year.span.title
        return YearOpeningState(old.stored.year.title, title, tuple(parts), problems, _may_open(session))

    def sheet(self, session: Session, part: YearPart) -> PartSheet:
        """Return a part as somebody kept it, else as it is proposed from the parts before it.

        Raises:
            The errors of ``state``.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        with session.database.read() as reading:
            stored, old = year_parts(reading), old_year(reading)
        year = _next_year(session, stored, old)
        known = stored[part].body if part in stored else ""
        return PartSheet(part, year.rows(part), _choices(year, old), known)

    def keep(self, session: Session, part: YearPart, rows: Sequence[NextRow], known: str) -> None:
        """Keep a part as it is now; it can be left and gone on with later, by the same person or another.

        Args:
            session: of whoever prepares the year.
            part: which one.
            rows: all of its rows.
            known: what was kept when it was read.

        Raises:
            NotAllowedError: the person opens no school year.
            YearPartChangedError: somebody else kept it since.
        """
        self._write_part(session, part, encoded(rows), known)

    def drop(self, session: Session, part: YearPart, known: str) -> None:
        """Let go of what was kept of a part: it is proposed anew.

        Raises:
            The errors of ``keep``.
        """
        self._write_part(session, part, "", known)

    def timetable_of_file(self, session: Session, file: Path) -> TakenTimetable:
        """Return the lessons of a file of the timetable program for the classes of the new year; nothing is stored.

        Raises:
            NotAllowedError: the person opens no school year.
            RuleError, TrustError: see ``interop.fet.read_fet``.
            DeviceError: the file cannot be read.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        with translated_os_errors():
            result = file.read_bytes()
        with session.database.read() as reading:
            stored, old = year_parts(reading), old_year(reading)
        return taken_timetable(_next_year(session, stored, old), old, result, None)

    def preview(self, session: Session) -> OpeningForecast:
        """Return what ``open`` would write; nothing is stored.

        Raises:
            The errors of ``state``; YearPartMissingError: the dates of the year are missing.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        with session.database.read() as reading:
            stored, old = year_parts(reading), old_year(reading)
            year = _next_year(session, stored, old)
            problems = (*self._problems(session, year, old, stored), *_open_periods(reading, old))
            span = year.span
            if span is None:
                raise YearPartMissingError(part=YearPart.CALENDAR.value, count=1)
            plan = _plan(reading, year, old, count(1).__next__)
        return foreseen(plan, year, old, span, problems)

    def open(self, session: Session, *, is_stopped: Callable[[], bool] = never) -> OpenedYear:
        """Open the year: a checked copy of the base first, then everything in one transaction.

        The last year can only be read from then on. The lessons of the first grading period are made.

        Raises:
            NotAllowedError: by the regulation somebody else opens the year.
            YearPartMissingError: a part is missing; names the first one and how many there are.
            CopyStoppedError, DeviceError: the copy was not made; nothing is opened.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        if not _may_open(session):
            raise NotAllowedError
        forecast = self.preview(session)
        _require_complete(forecast.problems)
        with self._backups.before_change(session, is_stopped) as report:
            with session.database.write(session.actor(Action.OPEN_SCHOOL_YEAR)) as work:
                year = self._opened(session, work)
            return OpenedYear(year, forecast, report.file_name)

    def _opened(self, session: Session, work: UnitOfWork) -> YearId:
        """Work everything out again against the journal as it stands now, and write it."""
        stored, old = year_parts(work), old_year(work)
        year = _next_year(session, stored, old)
        _require_complete(self._problems(session, year, old, stored))
        plan = _plan(work, year, old, work.new_identifier)
        work.record(SYSTEM, plan.school)
        for group, _, found in plan.classes:
            work.record(class_scope(group), found)
        view = school_year(work, plan.year)
        first = view.lesson_period_at(view.starts)
        lessons = new_lessons(work, stored_timetable(work, plan.year), None if first is None else first.period)
        for group, scheduled in lessons.items():
            work.record(class_scope(group), scheduled)
        work.record(STAFF, [YearPartPrepared(part, "") for part in stored])
        return plan.year

    def _write_part(self, session: Session, part: YearPart, body: str, known: str) -> None:
        session.require(Action.OPEN_SCHOOL_YEAR)
        with session.database.write(session.actor(Action.OPEN_SCHOOL_YEAR)) as work:
            left = year_parts(work).get(part)
            before = "" if left is None else left.body
            if before != known:
                raise YearPartChangedError
            if before != body:
                work.record(STAFF, [YearPartPrepared(part.value, body)])

    def _problems(
        self, session: Session, year: NextYear, old: OldYear, stored: Mapping[str, StoredPart]
    ) -> tuple[YearProblem, ...]:
        last = old.stored.year
        facts = YearFacts(
            kept={part for part in YearPart if part in stored},
            old_ends=last.ends,
            old_title=last.title,
            grade_levels=session.regulation.classes.grade_levels,
            subjects={subject: one.title for subject, one in old.stored.subjects.items()},
            students=[row.student for rows in old.students.values() for row in rows],
        )
        return (*year_problems(year, facts), *self._doubts(session, old))

    def _doubts(self, session: Session, old: OldYear) -> Sequence[YearProblem]:
        """Return what a person should know before opening the year outside the term of the regulation."""
        today, (starts, ends) = self._clock.now().date(), self._term(session, old)
        is_out = today < (starts or old.stored.year.ends) or (ends is not None and today > ends)
        return [YearProblem(YearPart.CALENDAR, YearProblemKind.OUT_OF_TERM)] if is_out else []

    def _term(self, session: Session, old: OldYear) -> tuple[date | None, date | None]:
        planning, year = session.regulation.planning, old.stored.year.ends.year
        return _day(planning.year_opens_from, year), _day(planning.year_opens_until, year)


def _next_year(session: Session, stored: Mapping[str, StoredPart], old: OldYear) -> NextYear:
    kept = {part: decoded(part, stored[part].body) for part in YearPart if part in stored}
    return completed(kept, old, session.regulation.classes.grade_levels)


def _plan(reading: Reading, year: NextYear, old: OldYear, new_identifier: Callable[[], int]) -> OpeningPlan:
    carried = [row.student for row in year.students if row.class_title]
    found = {student: student_facts(reading, student) for student in carried}
    cards = {student: card for student, card in found.items() if card is not None}
    return YearOpening(year, old, cards, new_identifier).plan()


def _choices(year: NextYear, old: OldYear) -> YearChoices:
    stored = old.stored
    groups = sorted(stored.class_groups.values(), key=lambda view: (view.grade_level, view.title))
    subjects = sorted(stored.subjects.items(), key=lambda pair: pair[1].position)
    staff = sorted(stored.staff.items(), key=lambda pair: pair[1].sort_key())
    titles = {view.class_group: view.title for view in groups}
    return YearChoices(
        classes=[row.title for row in year.classes],
        old_classes=[(view.class_group, view.title) for view in groups],
        subjects=[(subject, one.title) for subject, one in subjects],
        staff=[(one, name.full) for one, name in staff],
        students={row.student: (row.name.full, titles[group]) for group, rows in old.students.items() for row in rows},
        bells=[row.number for row in year.bells],
    )


def _may_open(session: Session) -> bool:
    return bool(set(session.signed_in.roles) & set(session.regulation.planning.year_opened_by))


def _require_complete(problems: Sequence[YearProblem]) -> None:
    missing = [problem for problem in problems if not problem.is_doubt]
    if missing:
        raise YearPartMissingError(part=missing[0].part.value, count=len(missing))


def _open_periods(reading: Reading, old: OldYear) -> Sequence[YearProblem]:
    """Return how many classes of the last year still have open grading periods."""
    year = old.stored.year.year
    still = sum(
        any(not period.is_closed for period in school_year(reading, year, group).periods)
        for group in old.stored.class_groups
    )
    kind = YearProblemKind.OLD_PERIODS_OPEN
    return [YearProblem(YearPart.CALENDAR, kind, old.stored.year.title, count=still)] if still else []


def _day(day: MonthDay | None, year: int) -> date | None:
    return None if day is None else date(year, day.month, day.day)
