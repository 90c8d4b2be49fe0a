"""Who keeps which page at every date, what was last entered on it, and lessons held by month (S0-1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """A page with its keepers by date, days without any, past lessons and when anything was last entered.

    ``idle`` names keepers who held lessons on the page and entered nothing.
    """

    page: str
    keepers: tuple[tuple[str, DateSpan], ...]
    unkept: tuple[DateSpan, ...]
    lessons: int
    recorded: int
    last_entry: datetime | None
    idle: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherMonths:
    """Lessons of a teacher by month (``2026-11``): held on own pages, held for others, given away to others."""

    teacher: str
    own: Mapping[str, int]
    for_others: Mapping[str, int]
    given_away: Mapping[str, int]

    @property
    def held(self) -> int:
        """All lessons the teacher held."""
        return sum(self.own.values()) + sum(self.for_others.values())


def page_keepers(frame: ReportFrame, pages: Sequence[KeptPage], headless: Sequence[str]) -> ReportTable:
    """Return pages without a keeper first, then keepers without entries, classes without a teacher, and all pages."""
    columns = [
        frame.column("page", ColumnKind.TEXT, 24),
        frame.column("keepers", ColumnKind.TEXT, 34),
        frame.column("unkept", ColumnKind.TEXT, 20),
        *(frame.column(key, ColumnKind.NUMBER, 8) for key in ("lessons", "recorded", "unrecorded")),
        frame.column("last_entry", ColumnKind.TEXT, 15),
    ]
    unkept = [one for one in pages if one.unkept]
    idle = [one for one in pages if one.idle]
    rows = [
        *_section(frame, "pages_without_keeper", [_page(one) for one in unkept]),
        *_section(frame, "keepers_without_entries", [_idle(one) for one in idle]),
        *_section(frame, "classes_without_teacher", [plain(title, *(None,) * 6) for title in headless]),
        heading(frame.words("report_group.all_pages")),
        *(_page(one) for one in pages),
    ]
    keepers = sum(len(one.idle) for one in idle)
    key = "report_sentence.keepers" if unkept or idle or headless else "report_sentence.all_kept"
    sentence = frame.words(key, unkept=len(unkept), idle=keepers, headless=len(headless), pages=len(pages))
    return frame.table(columns, rows, Answer(sentence))


def lessons_by_teacher(frame: ReportFrame, months: Sequence[str], teachers: Sequence[TeacherMonths]) -> ReportTable:
    """Return lessons held, held for others and given away, by teacher and month."""
    kinds = ("own_lessons", "for_others_lessons", "given_away")
    titles = [frame.words.month(int(month[5:])) for month in months]
    columns = [
        frame.column("teacher", ColumnKind.TEXT, 24),
        *(frame.column(kind, ColumnKind.NUMBER, 8, title) for title in titles for kind in kinds),
        *(frame.column(kind, ColumnKind.NUMBER, 8, frame.words("report_total.all")) for kind in kinds),
    ]
    rows = [plain(one.teacher, *_months(one, months)) for one in teachers]
    sums = zip(*(_months(one, months) for one in teachers), strict=True)
    rows.append(total(frame.words("report_total.all"), *(map(sum, sums) if teachers else _zeros(months))))
    held, for_others = sum(one.held for one in teachers), sum(sum(one.for_others.values()) for one in teachers)
    sentence = frame.words("report_sentence.lessons_by_teacher", held=held, substituted=for_others)
    bars = [(one.teacher, one.held) for one in teachers]
    notes = (frame.words("report_note.lessons_by_teacher"),)
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.NUMBER, bars), notes))


def _section(frame: ReportFrame, key: str, rows: Sequence[ReportRow]) -> Sequence[ReportRow]:
    return [heading(frame.words(f"report_group.{key}")), *rows] if rows else []


def _page(one: KeptPage) -> ReportRow:
    return plain(
        one.page,
        "; ".join(f"{name} ({_days(span)})" for name, span in one.keepers),
        "; ".join(_days(span) for span in one.unkept),
        *_counts(one),
    )


def _idle(one: KeptPage) -> ReportRow:
    return plain(one.page, ", ".join(one.idle), None, *_counts(one))


def _counts(one: KeptPage) -> Sequence[ReportValue]:
    last = None if one.last_entry is None else f"{one.last_entry:%d.%m.%Y %H:%M}"
    return one.lessons, one.recorded, one.lessons - one.recorded, last


def _days(span: DateSpan) -> str:
    return f"{span.starts:%d.%m.%Y} –" + ("" if span.ends is None else f" {span.ends:%d.%m.%Y}")


def _months(one: TeacherMonths, months: Sequence[str]) -> list[int]:
    kinds = (one.own, one.for_others, one.given_away)
    found = [kind.get(month, 0) for month in months for kind in kinds]
    return [*found, *(sum(kind.values()) for kind in kinds)]


def _zeros(months: Sequence[str]) -> list[int]:
    return [0] * (3 * len(months) + 3)
