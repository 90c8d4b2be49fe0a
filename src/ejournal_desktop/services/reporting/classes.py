"""Reports of a class group and a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.reports.class_results import class_period_results
from ejournal_desktop.reports.subjects import by_subject
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import class_table
from ejournal_desktop.services.reporting.debts import debts_of_lessons, debts_of_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.reports.subjects import SubjectSheet
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.reporting.desk import Debt, ReportDesk

_READ_ONLY = PageAccess(can_write=False)


def make_class_period_results(desk: ReportDesk) -> ReportTable:
    """Return «Итоги успеваемости класса за учебный период»."""
    facts = _facts(desk)
    frame = desk.frame(_line(desk, facts), results_debts(desk, facts))
    return class_period_results(frame, sheet_of(facts))


def sheet_of(facts: PeriodFacts) -> SubjectSheet:
    """Return the table of all courses of a class by subjects."""
    access = {course.course: _READ_ONLY for course in facts.courses}
    return by_subject(facts.regulation, class_table(facts, access, can_close=False))


def results_debts(desk: ReportDesk, facts: PeriodFacts) -> Iterator[Debt]:
    """Yield missing marks of a period and the gaps of its lessons."""
    yield from debts_of_marks(facts)
    span = DateSpan(facts.period.starts, facts.period.ends)
    yield from debts_of_lessons(desk.reading, facts.regulation, facts.courses, span, desk.today)


def _facts(desk: ReportDesk) -> PeriodFacts:
    return period_facts(desk.reading, desk.class_group, desk.period, desk.today)


def _line(desk: ReportDesk, facts: PeriodFacts) -> str:
    return desk.class_line(facts.view, desk.words.period(facts.period))
