"""Course plans as files: read for a preview, written as the official workbook (S0-4.6.5a)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.plans import first_hours, hour_dates, total_hours
from ejournal_desktop.domain.record_language import record_findings
from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.readmodels.plans import PlanDocument, PlanProblem, plan_problem
from ejournal_desktop.services.plan_states import require_editing
from ejournal_desktop.spreadsheets.guard import MAX_FILE_BYTES
from ejournal_desktop.spreadsheets.plan_workbook import read_pasted_plan, read_plan
from ejournal_desktop.spreadsheets.plan_writing import plan_workbook
from ejournal_desktop.storage.queries.plans import traces_of_courses
from ejournal_desktop.storage.queries.school import school_facts, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.plans import PlanRow
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.plans import PlanImport, PlanSheet
    from ejournal_desktop.services.plans import PlansService
    from ejournal_desktop.services.session import Session

FORM = "course_plan"
MOST_WORDS = 3


class PlanFilesService:
    """Reads plans without storing them: what was read is applied by ``PlansService.replace_plan``."""

    def __init__(self, clock: Clock, plans: PlansService) -> None:
        self._clock = clock
        self._plans = plans

    def read_file(self, session: Session, course: CourseId, path: Path) -> PlanImport:
        """Return the plans in a workbook or CSV file on a disk.

        Raises:
            DeviceError: the file cannot be read.
            AccessError, RuleError, TrustError: see ``read_workbook``.
        """
        content = read_small(path, at_most=MAX_FILE_BYTES)
        if content is None:
            raise DeviceGoneError
        return self.read_workbook(session, course, content)

    def read_workbook(self, session: Session, course: CourseId, content: bytes) -> PlanImport:
        """Return the plans in the bytes of a workbook or CSV file, with what is doubtful.

        Raises:
            AccessError: the plan of this course is another's.
            RuleError, TrustError: see ``spreadsheets.errors``.
        """
        days = self._planned_days(session, course)
        found = read_plan(content, _kinds(session))
        return _with_language_looked_at(_with_dates_compared(found, days), session.regulation)

    def read_pasted(self, session: Session, course: CourseId, text: str) -> PlanImport:
        """Return the plan in cells pasted from another program.

        Raises:
            AccessError: the plan of this course is another's.
            RuleError: see ``spreadsheets.errors``.
        """
        self._planned_days(session, course)
        return _with_language_looked_at(read_pasted_plan(text, _kinds(session)), session.regulation)

    def document(self, session: Session, course: CourseId) -> PlanDocument:
        """Return what the official workbook of a plan shows.

        Raises:
            AccessError, UnknownRecordError: see ``PlansService.plan``.
        """
        plan = self._plans.plan(session, course)
        view = plan.state.course
        with session.database.read() as reading:
            school = school_facts(reading)
            year = school_year(reading, year_of_class(reading, view.class_group))
        return PlanDocument(
            title=session.regulation.form_title(FORM),
            school="" if school is None else school.name,
            year=year.title,
            class_title=view.class_title,
            subject=" · ".join(part for part in (view.subject_title, view.subgroup_title) if part),
            teacher=plan.state.teacher,
            hours=plan.state.hours,
            rows=plan.rows,
            dates=plan.dates,
            kinds=tuple(_kind_title(session, row.kind) for row in plan.rows),
        )

    def save_workbook(self, session: Session, course: CourseId, path: Path) -> None:
        """Write the official workbook of a plan (S0-4.6.5a).

        Raises:
            DeviceError: the disk is full, read-only or gone; nothing half-written stays.
            AccessError, UnknownRecordError: see ``PlansService.plan``.
        """
        write_durably(path, plan_workbook(self.document(session, course)))

    def _planned_days(self, session: Session, course: CourseId) -> Sequence[date | None]:
        session.require(Action.EDIT_COURSE_PLAN, is_own=True)
        with session.database.read() as reading:
            require_editing(session, reading, course, self._clock.now().date())
            traces = traces_of_courses(reading, [course]).get(course, ())
        return [one.planned for one in hour_dates(traces, len(traces))]


def _kinds(session: Session) -> Mapping[str, str]:
    kinds = session.regulation.marks.work_kinds
    return {kind.title.casefold(): kind.code for kind in kinds}


def _kind_title(session: Session, code: str) -> str:
    kind = session.regulation.work_kind(code)
    return code if kind is None else kind.title


def _with_language_looked_at(found: PlanImport, regulation: Regulation) -> PlanImport:
    """Tell softly which rows do not look Russian: they become topics and homework of lessons (S0-4.14.12)."""
    clause = regulation.clause("record.language")
    sheets = []
    for sheet in found.sheets:
        doubted = [(line, tuple(_doubted(regulation, line.row))) for line in sheet.lines]
        problems = [
            plan_problem(PlanProblem.LANGUAGE_DOUBTED, line.line, text=", ".join(words[:MOST_WORDS]), clause=clause)
            for line, words in doubted
            if words
        ]
        sheets.append(replace(sheet, problems=(*sheet.problems, *problems)))
    return replace(found, sheets=tuple(sheets))


def _doubted(regulation: Regulation, row: PlanRow) -> Iterator[str]:
    """Yield the words of a row that do not look Russian, each once."""
    findings = (finding for text in (row.topic, *row.homework) for finding in record_findings(regulation.record, text))
    yield from dict.fromkeys(word for finding in findings for word in finding.words)


def _with_dates_compared(found: PlanImport, days: Sequence[date | None]) -> PlanImport:
    """Tell how many dates of the file are not those of the timetable: the journal takes them from there."""
    return replace(found, sheets=tuple(_compared(sheet, days) for sheet in found.sheets))


def _compared(sheet: PlanSheet, days: Sequence[date | None]) -> PlanSheet:
    hours = first_hours(sheet.rows)
    known = [(line, days[hour - 1]) for line, hour in zip(sheet.lines, hours, strict=True) if hour <= len(days)]
    others = [line for line, day in known if line.planned is not None and line.planned != day]
    if not others or not total_hours(sheet.rows):
        return sheet
    problem = plan_problem(PlanProblem.DATES_DIFFER, others[0].line, count=len(others))
    return replace(sheet, problems=(*sheet.problems, problem))
