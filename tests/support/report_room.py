"""The reports of a training school of two classes, and those who ask for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.reports import ReportsService
from support.training_vault import MARKED_CLASS, RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.periods import ClassPeriodTable
    from ejournal_desktop.readmodels.report_tables import ReportChoices, ReportTable
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

ALL_FILLED = """UPDATE lesson SET completed_at = 1, recorded_at = coalesce(recorded_at, 1), is_homework_none = 1,
  topic = CASE topic WHEN '' THEN 'Тема' ELSE topic END WHERE day < '2026-11-20'"""
CLASS_REPORTS = {
    "class_attendance_by_month",
    "homeroom_preliminary_report",
    "homeroom_period_report",
    "class_period_results",
    "class_marks_summary",
    "class_attendance_summary",
    "class_subject_marks",
    "student_final_data",
    "final_marks_acknowledgement",
    "guardian_short_message",
    "topic_mastery",
    "student_year_record",
    "paper_comparison",
}
CONSENT_REPORTS = {"personal_data_documents"}
OWN_REPORTS = {
    "subject_period_results",
    "teacher_period_report",
    "class_subject_marks",
    "own_check_results",
    "entry_evidence",
    "topic_mastery",
}
SCHOOL_REPORTS = {
    "timetable",
    "student_movement",
    "class_sizes",
    "marks_and_quality",
    "quality_monitoring",
    "journal_control",
    "programme_completion",
    "journal_check_results",
    "substitution_hours",
    "late_and_corrected",
    "entries_and_informing",
    "lessons_by_teacher",
    "bonus_submission",
}
KEEPING_REPORTS = {"control_results", "check_results_by_person", "internal_control_plan", "page_keepers"}
ACTIVITY_REPORTS = {"journal_access_report", "user_activity", "visit_statistics", "entry_regularity"} | KEEPING_REPORTS


@dataclass(slots=True)
class Room:
    """The reports of a training school of two classes; everybody signs in once."""

    case: SchoolCase
    people: dict[str, Session] = field(default_factory=dict)

    @property
    def service(self) -> ReportsService:
        return ReportsService(self.case.clock, RESOURCES)

    def person(self, who: Role | str) -> Session:
        if who not in self.people:
            self.people[who] = self.case.sign_in(who)
        return self.people[who]

    @property
    def deputy(self) -> Session:
        return self.person(Role.DEPUTY_HEAD_ACADEMIC)

    def homeroom_of(self, title: str) -> Session:
        """Return the session of the homeroom teacher of a class."""
        known = [one for one in self.people.values() if title in own_titles(one)]
        if known:
            return known[0]
        handles = [one.handle for one in self.case.logins if one.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]
        return next(one for one in map(self.person, handles) if title in own_titles(one))

    def teachers(self) -> Iterator[Session]:
        """Sign in one teacher after the other."""
        return (self.person(one.handle) for one in self.case.logins if one.role is Role.TEACHER)

    def choices(self, session: Session | None = None) -> ReportChoices:
        return self.service.choices(session or self.deputy)

    def view(self, title: str = MARKED_CLASS) -> ClassGroupView:
        return next(one for one in self.choices().class_groups if one.title == title)

    def request(self, slug: str, *, title: str = MARKED_CLASS, is_running: bool = False) -> ReportRequest:
        """Return a wish about a class, one of its courses or a teacher, by default for the quarter that is over."""
        choices = self.choices()
        course = next(one for one in choices.courses if one.class_title == title)
        quarters = sorted((one for one in choices.periods if one.kind == "quarter"), key=lambda one: one.number)
        return ReportRequest(
            slug,
            class_group=self.view(title).class_group,
            course=course.course,
            teacher=choices.teachers[0].staff,
            period=quarters[1 if is_running else 0].period,
        )

    def table(self, slug: str, session: Session | None = None, **wish: bool | str) -> ReportTable:
        request = self.request(
            slug, title=str(wish.get("title", MARKED_CLASS)), is_running=bool(wish.get("is_running"))
        )
        return self.service.table(session or self.deputy, request)

    def results(self, *, is_running: bool = False) -> ClassPeriodTable:
        request = self.request("class_period_results", is_running=is_running)
        assert request.class_group is not None
        assert request.period is not None
        return PeriodsService(self.case.clock).class_table(self.deputy, request.class_group, request.period)

    def execute(self, *statements: str) -> None:
        with self.case.bare_database(self.deputy) as bare:
            for statement in statements:
                bare.execute(statement)
            bare.commit()


def own_titles(session: Session) -> set[str]:
    """Return the classes whose homeroom teacher somebody is."""
    return {view.title for view in session.signed_in.homeroom_of}
