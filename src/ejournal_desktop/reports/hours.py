"""Reports on hours: how far programmes are carried out, and who gave lessons in place of whom."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import percent
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.report_facts import CourseHours, SubstitutedHours
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


def programme_completion(frame: ReportFrame, found: Sequence[CourseHours]) -> ReportTable:
    """Return hours of curriculum, plan and lessons given of every class and subject, with the lag."""
    columns = [
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("subject", ColumnKind.TEXT, 28),
        frame.column("teacher", ColumnKind.TEXT, 20),
        *(
            frame.column(key, ColumnKind.NUMBER, 8, frame.words("report_group.year_hours"))
            for key in ("curriculum", "plan")
        ),
        *(
            frame.column(key, ColumnKind.NUMBER, 8, frame.words("report_group.period_hours"))
            for key in ("planned", "given", "behind", "substituted")
        ),
        frame.column("done", ColumnKind.PERCENT, 8),
    ]
    rows = [
        line
        for title, group in groupby(found, key=lambda one: one.course.class_title)
        for line in _class(frame, title, list(group))
    ]
    rows.append(_sum(frame.words("report_total.school"), None, found))
    bars = [
        (title, percent(sum(one.given for one in of), sum(one.planned for one in of)))
        for title, group in groupby(found, key=lambda one: one.course.class_title)
        for of in (list(group),)
    ]
    return frame.table(
        columns, rows, Answer(_plan_sentence(frame, found), chart(ColumnKind.PERCENT, bars, frame.title_of("done")))
    )


def substitution_hours(frame: ReportFrame, found: Sequence[SubstitutedHours]) -> ReportTable:
    """Return the lessons everybody gave in place of others: for whom, in which class and subject, on which days."""
    columns = [
        frame.column("substitute", ColumnKind.TEXT, 22),
        frame.column("keeper", ColumnKind.TEXT, 22),
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("subject", ColumnKind.TEXT, 26),
        frame.column("days_list", ColumnKind.TEXT, 34),
        frame.column("hours", ColumnKind.NUMBER, 7),
    ]
    rows = [line for name, group in _by_substitute(found) for line in _substitute(frame, name, group)]
    whole = sum(len(one.days) for one in found)
    rows.append(total(frame.words("report_total.all"), None, None, None, None, whole))
    bars = [(name, sum(len(one.days) for one in group)) for name, group in _by_substitute(found)]
    teachers = len({one.staff for one in found})
    key = "substitutions" if found else "no_substitutions"
    sentence = frame.words(f"report_sentence.{key}", hours=whole, teachers=teachers)
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.NUMBER, bars, frame.title_of("hours"))))


def _class(frame: ReportFrame, title: str, group: Sequence[CourseHours]) -> Iterator[ReportRow]:
    for one in group:
        yield plain(
            title,
            course_title(one.course),
            one.teacher,
            one.curriculum,
            one.plan,
            one.planned,
            one.given,
            one.behind,
            one.substituted,
            percent(one.given, one.planned),
        )
    yield _sum(title, frame.words("report_total.class"), group)


def _sum(title: str, subject: str | None, group: Sequence[CourseHours]) -> ReportRow:
    planned, given = sum(one.planned for one in group), sum(one.given for one in group)
    curriculum = [one.curriculum for one in group if one.curriculum is not None]
    return total(
        title,
        subject,
        None,
        sum(curriculum) if curriculum else None,
        sum(one.plan for one in group),
        planned,
        given,
        sum(one.behind for one in group),
        sum(one.substituted for one in group),
        percent(given, planned),
    )


def _plan_sentence(frame: ReportFrame, found: Sequence[CourseHours]) -> str:
    planned, given = sum(one.planned for one in found), sum(one.given for one in found)
    if not planned:
        return frame.words("report_sentence.no_lessons")
    behind = sum(one.behind > 0 for one in found)
    return frame.words(
        "report_sentence.programmes",
        planned=planned,
        given=given,
        done=number_word(percent(given, planned)),
        behind=behind,
        courses=len(found),
    )


def _by_substitute(found: Sequence[SubstitutedHours]) -> Iterator[tuple[str, Sequence[SubstitutedHours]]]:
    """Yield the lessons of each substitute; namesakes stand apart."""
    ordered = sorted(found, key=lambda one: (one.substitute, one.staff))
    for (name, _), group in groupby(ordered, key=lambda one: (one.substitute, one.staff)):
        yield name, list(group)


def _substitute(frame: ReportFrame, name: str, group: Sequence[SubstitutedHours]) -> Iterator[ReportRow]:
    for one in group:
        days = ", ".join(f"{day:%d.%m}" for day in one.days)
        yield plain(name, one.keeper or "—", one.course.class_title, course_title(one.course), days, len(one.days))
    whole = sum(len(one.days) for one in group)
    yield total(name, None, None, frame.words("report_total.all"), None, whole)
