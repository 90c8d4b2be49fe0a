"""Reports of the attendance of a class group."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_missed
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.movement import overlap
from ejournal_desktop.readmodels.report_facts import AttendanceFacts, AttendanceSpan, FamilyNews
from ejournal_desktop.reports.attendance import class_attendance_by_month, class_attendance_summary
from ejournal_desktop.reports.short_messages import guardian_short_message
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.gaps import gaps_of_lessons
from ejournal_desktop.storage.queries.class_attendance import absences, missed_totals
from ejournal_desktop.storage.queries.courses import courses_of_class
from ejournal_desktop.storage.queries.movement import subgroups_of_class
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.periods import ChosenLessons, given_marks
from ejournal_desktop.storage.queries.report_lessons import lesson_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.class_attendance import Absence
    from ejournal_desktop.storage.reading import Reading

TitledSpan = tuple[str, DateSpan]


def make_class_attendance_by_month(desk: ReportDesk) -> ReportTable:
    """Return «Отчет о посещаемости класса (по месяцам)»."""
    view, year = desk.class_and_year()
    span = desk.span_in(year)
    months = [(desk.words.month(first.month), one) for one in months_of(span) for first in (one.starts,)]
    facts = attendance_facts(desk, desk.class_group, months, span)
    courses = courses_of_class(desk.reading, desk.class_group)
    regulation = regulation_in_force(desk.reading, span.ends or desk.today)
    gaps = gaps_of_lessons(desk.reading, regulation, courses, span, desk.today)
    return class_attendance_by_month(desk.frame(desk.class_line(view, desk.days(span)), gaps), facts)


def make_class_attendance_summary(desk: ReportDesk) -> ReportTable:
    """Return «Сводная ведомость учета посещаемости»."""
    view, year = desk.class_and_year()
    span = desk.span_in(year)
    kept_by = year.of_kind(year.periods[0].kind) if year.periods else ()
    begun = [one for one in kept_by if one.starts <= (span.ends or desk.today)]
    parts = [(desk.words.period_column(one), DateSpan(one.starts, one.ends)) for one in begun]
    facts = attendance_facts(desk, desk.class_group, parts, DateSpan(year.starts, year.ends))
    courses = courses_of_class(desk.reading, desk.class_group)
    regulation = regulation_in_force(desk.reading, year.ends)
    gaps = gaps_of_lessons(desk.reading, regulation, courses, span, desk.today)
    line = desk.words("page.class_year", class_title=view.title, year=view.year_title)
    return class_attendance_summary(desk.frame(line, gaps), facts)


def make_guardian_short_message(desk: ReportDesk) -> ReportTable:
    """Return «Отчет об успеваемости и посещаемости для родителя в виде SMS» for everybody there on the last day."""
    view, year = desk.class_and_year()
    span = desk.span_in(year)
    last = span.ends or desk.today
    regulation = regulation_in_force(desk.reading, last)
    facts = attendance_facts(desk, view.class_group, (), span)
    given = given_marks(desk.reading, ChosenLessons(view.class_group, span.starts, last))
    courses = courses_of_class(desk.reading, view.class_group)
    news = [
        FamilyNews(
            student=row,
            marks=tuple(
                (course.subject_short, tuple(mark.value for mark in marks))
                for course in courses
                if (marks := given.get((course.course, row.student)))
            ),
            missed=facts.whole.missed_by(row),
        )
        for row in facts.students
        if any(one.holds(last) for one in row.spans)
    ]
    gaps = gaps_of_lessons(desk.reading, regulation, courses, span, desk.today)
    frame = desk.frame(desk.class_line(view, desk.days(span)), gaps)
    return guardian_short_message(frame, regulation.scale(), desk.short_days(span), news)


def months_of(span: DateSpan) -> Iterator[DateSpan]:
    """Yield the calendar months between two days, the first and the last cut to them."""
    last = span.ends or span.starts
    first = span.starts
    while first <= last:
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        yield DateSpan(first, min(last, following - timedelta(days=1)))
        first = following


def attendance_facts(
    desk: ReportDesk, class_group: ClassGroupId, spans: Sequence[TitledSpan], whole: DateSpan
) -> AttendanceFacts:
    """Return the attendance of a class group in some spans and in a whole that holds them."""
    reading, last = desk.reading, whole.ends or whole.starts
    regulation = regulation_in_force(reading, last)
    found = absences(reading, class_group, whole.starts, last)
    students = tuple(row for row in roster(reading, class_group) if _touches(row, whole))
    seats = _seats(reading, class_group, students, whole, desk.today)

    def part(title: str, span: DateSpan) -> AttendanceSpan:
        return _span(regulation, title, [one for one in found if span.holds(one[1])], seats, span)

    return AttendanceFacts(students, tuple(part(*one) for one in spans), part("", whole))


def _touches(row: StudentRow, span: DateSpan) -> bool:
    return any(overlap(one, span) for one in row.spans)


def _span(
    regulation: Regulation,
    title: str,
    found: Iterable[Absence],
    seats: Mapping[StudentId, Mapping[date, int]],
    span: DateSpan,
) -> AttendanceSpan:
    missed: dict[StudentId, list[Absence]] = defaultdict(list)
    late: dict[StudentId, int] = defaultdict(int)
    for absence in found:
        student, _, status, count = absence
        if is_missed(regulation, status):
            missed[student].append(absence)
        else:
            late[student] += count
    return AttendanceSpan(
        title=title,
        missed={student: missed_totals(rows, regulation) for student, rows in missed.items()},
        late=late,
        lessons={
            student: sum(count for day, count in days.items() if span.holds(day)) for student, days in seats.items()
        },
    )


def _seats(
    reading: Reading, class_group: ClassGroupId, students: Sequence[StudentRow], span: DateSpan, today: date
) -> Mapping[StudentId, Mapping[date, int]]:
    """Return how many lessons each student should have been at each day; those of other subgroups are not theirs."""
    members = {view.subgroup: _spans_of_members(view) for view in subgroups_of_class(reading, class_group)}
    days = lesson_days(reading, class_group, span, today)
    seats: dict[StudentId, dict[date, int]] = {row.student: defaultdict(int) for row in students}
    for course in courses_of_class(reading, class_group):
        for row in students:
            spans = row.spans if course.subgroup is None else members[course.subgroup].get(row.student, ())
            for day, count in days.get(course.course, ()):
                if any(one.holds(day) for one in spans):
                    seats[row.student][day] += count
    return seats


def _spans_of_members(view: SubgroupView) -> Mapping[StudentId, Sequence[DateSpan]]:
    found: dict[StudentId, list[DateSpan]] = defaultdict(list)
    for member in view.members:
        found[member.student].append(member.span)
    return found
