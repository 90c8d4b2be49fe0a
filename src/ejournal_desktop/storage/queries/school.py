"""The school, its regulation and its calendar."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, literal_column, select, text

from ejournal_desktop.domain.calendar import RESULT_KINDS, DateSpan, PeriodKind
from ejournal_desktop.kernel.identifiers import PeriodId, YearId
from ejournal_desktop.readmodels.calendar import BellSchedule, BellTimes, SchoolYearView
from ejournal_desktop.readmodels.journal import PeriodView
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question, Statement
from ejournal_desktop.storage.tables.classes import ClassGroupRow
from ejournal_desktop.storage.tables.lessons import ClosedPeriodRow
from ejournal_desktop.storage.tables.school import (
    BellPeriodRow,
    GradingPeriodRow,
    HolidayRow,
    RegulationRow,
    SchoolRow,
    SchoolYearRow,
    WorkstationRow,
)
from ejournal_desktop.storage.tables.year import ClosedYearRow

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

_KIND_ORDER = {kind: place for place, kind in enumerate(PeriodKind)}


class _OnlyYear(NamedTuple):
    year: int


class _YearOfDay(NamedTuple):
    year: int
    year_starts: str


class _Year(NamedTuple):
    title: str
    starts: str
    ends: str
    is_closed: int


class _Period(NamedTuple):
    period: int
    kind: str
    number: int
    starts: str
    ends: str
    is_closed: int


class _Span(NamedTuple):
    starts: str
    ends: str


class _Edition(NamedTuple):
    valid_from: str
    body: str


class _Bell(NamedTuple):
    number: int
    since: str
    starts: str
    ends: str


YEAR_OF_DAY = Question(
    text(
        """
        SELECT year_id, starts FROM school_year
        ORDER BY starts <= :day DESC, iif(starts <= :day, starts, NULL) DESC, starts LIMIT 1
        """
    ),
    _YearOfDay,
)
YEAR_OF_CLASS = Question(
    select(ClassGroupRow.year_id).where(ClassGroupRow.class_group_id == bindparam("class_group")), _OnlyYear
)
YEAR = Question(
    select(
        SchoolYearRow.title,
        SchoolYearRow.starts,
        SchoolYearRow.ends,
        select(ClosedYearRow.year_id).where(ClosedYearRow.year_id == SchoolYearRow.year_id).exists().label("is_closed"),
    ).where(SchoolYearRow.year_id == bindparam("year")),
    _Year,
)
_IS_CLOSED = (
    select(ClosedPeriodRow.period_id)
    .where(
        ClosedPeriodRow.period_id == GradingPeriodRow.period_id,
        ClosedPeriodRow.class_group_id == bindparam("class_group"),
    )
    .exists()
    .label("is_closed")
)
PERIODS = Question(
    select(
        GradingPeriodRow.period_id,
        GradingPeriodRow.kind,
        GradingPeriodRow.number,
        GradingPeriodRow.starts,
        GradingPeriodRow.ends,
        _IS_CLOSED,
    ).where(GradingPeriodRow.year_id == bindparam("year")),
    _Period,
)
HOLIDAYS = Question(
    select(HolidayRow.starts, HolidayRow.ends)
    .where(HolidayRow.year_id == bindparam("year"))
    .order_by(HolidayRow.starts),
    _Span,
)
_CLOSED = Statement(
    select(GradingPeriodRow.period_id)
    .join(ClosedPeriodRow, ClosedPeriodRow.period_id == GradingPeriodRow.period_id)
    .where(
        ClosedPeriodRow.class_group_id == bindparam("class_group"),
        GradingPeriodRow.starts <= bindparam("day"),
        GradingPeriodRow.ends >= bindparam("day"),
        GradingPeriodRow.kind.not_in([literal_column(f"'{kind}'") for kind in sorted(RESULT_KINDS)]),
    )
)
BELLS = Question(
    select(BellPeriodRow.number, BellPeriodRow.since, BellPeriodRow.starts, BellPeriodRow.ends).order_by(
        BellPeriodRow.number, BellPeriodRow.since
    ),
    _Bell,
)
REGULATIONS = Question(
    select(RegulationRow.valid_from, RegulationRow.body).order_by(RegulationRow.valid_from), _Edition
)
CALENDAR = (YEAR, PERIODS, HOLIDAYS, BELLS)
"""What a school year is made of, by ``year`` and ``class_group``."""


def school_facts(reading: Reading) -> SchoolRow | None:
    """Return name, code, city and training mark of the school, nothing before the first set-up."""
    return reading.connection.execute(select(SchoolRow.__table__)).first()  # type: ignore[return-value]  # a row with the columns of this class


@answered_once
def regulation_text(reading: Reading, day: date) -> str | None:
    """Return the stored form of the regulation in force on a day, else of the first edition."""
    bodies = regulation_texts(reading)
    in_force = [body for valid_from, body in bodies if valid_from <= day]
    return in_force[-1] if in_force else next((body for _, body in bodies), None)


@answered_once
def regulation_texts(reading: Reading) -> tuple[tuple[date, str], ...]:
    """Return the stored forms of all editions with the days they are in force from, the oldest first."""
    return tuple((date.fromisoformat(valid_from), body) for valid_from, body in reading.ask(REGULATIONS, {}))


def regulation_days(reading: Reading) -> tuple[date, ...]:
    """Return the days from which the editions of the regulation are in force, the oldest first."""
    row = RegulationRow
    days = reading.connection.execute(select(row.valid_from).order_by(row.valid_from)).scalars()
    return tuple(date.fromisoformat(day) for day in days)


def workstation_title(reading: Reading, device: int) -> str:
    """Return the words for a computer: its title and room."""
    row = reading.connection.execute(
        select(WorkstationRow.title, WorkstationRow.room).where(WorkstationRow.device == device)
    ).first()
    return "" if row is None else " · ".join(part for part in row if part)


def school_years(reading: Reading) -> tuple[YearId, ...]:
    """Return the years of the school, the oldest first."""
    rows = reading.connection.execute(select(SchoolYearRow.year_id).order_by(SchoolYearRow.starts))
    return tuple(YearId(year) for (year,) in rows)


def current_year(reading: Reading, day: date) -> YearId | None:
    """Return the year that holds a day, else the last one that has begun, else the first."""
    rows = reading.ask(YEAR_OF_DAY, {"day": day.isoformat()})
    return YearId(rows[0].year) if rows else None


@answered_once
def year_of_class(reading: Reading, class_group: ClassGroupId) -> YearId:
    """Return the year a class group lives in."""
    ((year,),) = reading.ask(YEAR_OF_CLASS, {"class_group": class_group})
    return YearId(year)


@answered_once
def school_year(reading: Reading, year: YearId, class_group: ClassGroupId | None = None) -> SchoolYearView:
    """Return a year with periods, holidays and bells; with a class group, its closed periods are marked."""
    (head,) = reading.ask(YEAR, {"year": year})
    return SchoolYearView(
        year=year,
        title=head.title,
        starts=date.fromisoformat(head.starts),
        ends=date.fromisoformat(head.ends),
        periods=_periods(reading, year, class_group),
        holidays=_holidays(reading, year),
        bells=bells(reading),
        is_closed=bool(head.is_closed),
    )


def _periods(reading: Reading, year: YearId, class_group: ClassGroupId | None) -> tuple[PeriodView, ...]:
    rows = reading.ask(PERIODS, {"year": year, "class_group": class_group})
    views = [
        PeriodView(
            period=PeriodId(found.period),
            kind=PeriodKind(found.kind),
            number=found.number,
            starts=date.fromisoformat(found.starts),
            ends=date.fromisoformat(found.ends),
            is_closed=bool(found.is_closed),
        )
        for found in rows
    ]
    return tuple(sorted(views, key=lambda view: (_KIND_ORDER[view.kind], view.number)))


def _holidays(reading: Reading, year: YearId) -> tuple[DateSpan, ...]:
    rows = reading.ask(HOLIDAYS, {"year": year})
    return tuple(DateSpan(date.fromisoformat(starts), date.fromisoformat(ends)) for starts, ends in rows)


def bells(reading: Reading) -> BellSchedule:
    """Return the times of the lesson numbers with the days from which they hold."""
    editions: dict[int, tuple[tuple[date, BellTimes], ...]] = {}
    for number, since, starts, ends in reading.ask(BELLS, {}):
        day = date.fromisoformat(since) if since else date.min
        times = BellTimes(time.fromisoformat(starts), time.fromisoformat(ends))
        editions[number] = (*editions.get(number, ()), (day, times))
    return BellSchedule(editions)


def is_period_closed(reading: Reading, class_group: ClassGroupId, day: date) -> bool:
    """Tell whether a day lies in a period that is closed for a class group."""
    return _CLOSED.first(reading.connection, {"class_group": class_group, "day": day.isoformat()}) is not None
