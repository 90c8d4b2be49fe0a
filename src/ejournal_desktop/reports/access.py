"""Reports on who used the journal: access with lateness, activity of users, visits by group (S0-4.9.4, S4-7.1)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.readmodels.access_facts import AccessDay, FamilyPapers, PersonAccess, PersonActivity
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame

_COUNTS = ("log_ins", "by_timetable", "complete", "late_lessons")


def journal_access_report(frame: ReportFrame, people: Sequence[PersonAccess]) -> ReportTable:
    """Return log-ins and kept lessons of everybody, then of everybody by day."""
    columns = [
        frame.column("user", ColumnKind.TEXT, 20),
        frame.column("role", ColumnKind.TEXT, 24),
        frame.column("last_log_in", ColumnKind.DAY, 12),
        *(frame.column(key, ColumnKind.NUMBER, 10) for key in _COUNTS),
    ]
    rows = [
        *(plain(one.name, _roles(frame, one.roles), one.last_entry, *_counts(one)) for one in people),
        total(frame.words("report_total.all"), "", None, *(sum(column) for column in _columns(people))),
        *_day_rows(people),
    ]
    bars = chart(ColumnKind.NUMBER, [(one.name, one.entries) for one in people], frame.title_of("log_ins"))
    notes = (frame.words("report_note.access"),)
    return frame.table(columns, rows, Answer(_access_sentence(frame, people), bars, notes))


def user_activity(frame: ReportFrame, people: Sequence[PersonActivity], papers: FamilyPapers) -> ReportTable:
    """Return log-ins, acts and days with acts of everybody, and the papers of families."""
    columns = [
        frame.column("role", ColumnKind.TEXT, 24),
        frame.column("user", ColumnKind.TEXT, 20),
        *(
            frame.column(key, ColumnKind.NUMBER, 10)
            for key in ("log_ins", "acts", "act_days", "papers_given", "papers_signed")
        ),
    ]
    empty = (None, None)
    rows = [
        *(plain(_roles(frame, one.roles), one.name, one.entries, one.acts, one.days, *empty) for one in people),
        plain(frame.words("report_role.guardians"), "", None, None, None, papers.given, papers.signed),
    ]
    bars = chart(ColumnKind.NUMBER, [(one.name, one.acts) for one in people], frame.title_of("acts"))
    active = sum(one.acts > 0 for one in people)
    sentence = frame.words("report_sentence.activity", active=active, people=len(people))
    notes = (frame.words("report_note.activity"),)
    return frame.table(columns, rows, Answer(sentence, bars, notes))


def visit_statistics(frame: ReportFrame, people: Sequence[PersonActivity]) -> ReportTable:
    """Return visits and acts by group of users; a person counts in the group of the first of the own duties."""
    columns = [
        frame.column("user_group", ColumnKind.TEXT, 30),
        *(frame.column(key, ColumnKind.NUMBER, 12) for key in ("users", "visits", "acts")),
    ]
    users, visits, acts = Counter[str](), Counter[str](), Counter[str]()
    for one in people:
        group = _roles(frame, one.roles[:1])
        users[group] += 1
        visits[group] += one.entries
        acts[group] += one.acts
    rows = [plain(group, users[group], visits[group], acts[group]) for group in users]
    rows.append(total(frame.words("report_total.all"), users.total(), visits.total(), acts.total()))
    sentence = frame.words("report_sentence.visits", visits=visits.total(), people=users.total())
    bars = chart(ColumnKind.NUMBER, visits.items(), frame.title_of("visits"))
    return frame.table(columns, rows, Answer(sentence, bars))


def _day_rows(people: Sequence[PersonAccess]) -> Iterator[ReportRow]:
    """Yield a heading for each day, and below it everybody who came in or had lessons on it."""
    by_day: dict[date, list[tuple[str, AccessDay]]] = defaultdict(list)
    for one in people:
        for day in one.days:
            by_day[day.day].append((one.name, day))
    for each in sorted(by_day):
        yield heading(f"{each:%d.%m.%Y}")
        for name, counts in by_day[each]:
            yield plain(name, "", None, *_counts(counts))


def _roles(frame: ReportFrame, roles: Iterable[Role]) -> str:
    return ", ".join(frame.words(f"report_role.{role}") for role in roles) or "—"


def _counts(one: PersonAccess | AccessDay) -> tuple[int, int, int, int]:
    return (one.entries, one.lessons, one.complete, one.late)


def _columns(people: Sequence[PersonAccess]) -> Sequence[Sequence[int]]:
    return list(zip(*(_counts(one) for one in people), strict=True)) or [(0,)] * len(_COUNTS)


def _access_sentence(frame: ReportFrame, people: Sequence[PersonAccess]) -> str:
    absent = sum(one.entries == 0 for one in people)
    log_ins, lessons, complete, late = (sum(column) for column in _columns(people))
    return frame.words(
        "report_sentence.access", log_ins=log_ins, absent=absent, lessons=lessons, complete=complete, late=late
    )
