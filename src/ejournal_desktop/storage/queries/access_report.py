"""Who used the journal between two days, and how far each kept the own lessons."""

from __future__ import annotations

import json
from calendar import timegm
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from ejournal_desktop.domain.access_kinds import ENTRIES
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.access_facts import AccessDay, FamilyPapers, PersonAccess, PersonActivity
from ejournal_desktop.storage.log import CLOCK_COUNTER_BITS, CLOCK_EPOCH
from ejournal_desktop.storage.queries.lessons import TermReader
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.statements import Statement, driver_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_DAY: Final = 24 * 60 * 60
_KINDS: Final = ", ".join(f"'{kind}'" for kind in sorted(ENTRIES))
_LESSONS = text(
    """
    SELECT lesson.*, class_group_id, grade_level,
      coalesce(substitute_id, (SELECT min(staff_id) FROM course_teacher AS keeper
        WHERE keeper.course_id = lesson.course_id AND keeper.starts <= lesson.day
          AND coalesce(keeper.ends, '9999') >= lesson.day)) AS holder
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND standing = 0 AND day BETWEEN :first AND :last
      AND (day < :today OR recorded_at IS NOT NULL)
    ORDER BY day, bell
    """
)
_ENTRIES = Statement(
    text(
        f"""
    SELECT staff_id, (seconds + 60 * "offset") / {_DAY}, count(*)
    FROM account CROSS JOIN access_event AS event ON event.account = account.account_id
    WHERE kind IN ({_KINDS}) AND clock >= :clock AND seconds + 60 * "offset" BETWEEN :starts AND :ends
    GROUP BY 1, 2
    """  # noqa: S608  constants
    )
)
_LAST_ENTRIES = Statement(
    text(
        f"""
    SELECT staff_id, max(seconds + 60 * "offset")
    FROM account JOIN access_event AS event ON event.account = account.account_id
    WHERE kind IN ({_KINDS}) AND seconds + 60 * "offset" <= :ends GROUP BY staff_id
    """  # noqa: S608  constants
    )
)
_ROLES = Statement(
    text(
        """
    SELECT staff_id, role FROM account JOIN role_grant USING (account_id)
    WHERE starts <= :last AND coalesce(ends, '9999') >= :first AND coalesce(closed_on, '9999') > :first
    """
    )
)
_ACCOUNTS = Statement(text("SELECT account_id, staff_id FROM account"))
_FEEDS = Statement(text("SELECT number FROM feed"))
_BACKWARDS = "SELECT header FROM log_entry WHERE feed = ? ORDER BY sequence DESC"
_AT_THE_DOOR = Statement(text("SELECT clock FROM access_event WHERE clock >= :clock"))
_NO_ACTS: Final[Counter[date]] = Counter()
_PAPERS = Statement(
    text("SELECT count(*), coalesce(sum(answered_on IS NOT NULL), 0) FROM letter WHERE day BETWEEN :first AND :last")
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Two days as the tables know days and moments."""

    first: date
    last: date

    @property
    def values(self) -> dict[str, object]:
        starts = timegm(self.first.timetuple())
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "starts": starts,
            "ends": timegm((self.last + timedelta(days=1)).timetuple()) - 1,
            "clock": self.clock,
        }

    @property
    def clock(self) -> int:
        """What no entry of these days comes before: the hybrid clock never runs behind the wall clock."""
        seconds = timegm(self.first.timetuple()) - _DAY - int(CLOCK_EPOCH.timestamp())
        return max(0, seconds) * 1000 << CLOCK_COUNTER_BITS


def access_report_rows(
    reading: Reading, year: YearId, first: date, last: date, setting: ColumnSetting
) -> tuple[PersonAccess, ...]:
    """Return log-ins and kept lessons of everybody who may log in or holds lessons, by name and by day (S0-4.9.4)."""
    span, names = _Span(first, last), staff_names(reading)
    days: dict[StaffId, dict[date, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for staff, day, count in _entries(reading, span):
        days[staff][day]["entries"] += count
    for staff, day, counts in _lessons(reading, year, span, setting):
        days[staff][day] += counts
    roles = _roles(reading, span)
    ends = span.values["ends"]
    seen = {StaffId(staff): _day(moment) for staff, moment in _LAST_ENTRIES.all(reading.connection, {"ends": ends})}
    wanted = sorted({*roles, *days} & names.keys(), key=lambda staff: names[staff].sort_key())
    return tuple(
        PersonAccess(
            name=names[staff].with_initials,
            roles=roles.get(staff, ()),
            last_entry=seen.get(staff),
            days=tuple(AccessDay(day, **counts) for day, counts in sorted(days[staff].items())),
            staff=staff,
        )
        for staff in wanted
    )


def activity_rows(reading: Reading, first: date, last: date) -> tuple[PersonActivity, ...]:
    """Return log-ins, acts and days with acts of everybody who may log in, by name (S4-7.1, S0-4.10.3b)."""
    span, names, entries = _Span(first, last), staff_names(reading), Counter[StaffId]()
    for staff, _, count in _entries(reading, span):
        entries[staff] += count
    acts = acts_by_day(reading, first, last)
    roles = _roles(reading, span)
    wanted = sorted({*roles, *entries, *acts} & names.keys(), key=lambda staff: names[staff].sort_key())
    return tuple(
        PersonActivity(
            name=names[staff].with_initials,
            roles=roles.get(staff, ()),
            entries=entries[staff],
            acts=acts.get(staff, _NO_ACTS).total(),
            days=len(acts.get(staff, _NO_ACTS)),
        )
        for staff in wanted
    )


def acts_by_day(reading: Reading, first: date, last: date) -> Mapping[StaffId, Counter[date]]:
    """Return how many entries of the log everybody made on each day; coming and going is none (S4-5.1m)."""
    acts: dict[StaffId, Counter[date]] = defaultdict(Counter)
    of_account = dict(_ACCOUNTS.all(reading.connection, {}))
    for account, day in _acts(reading, _Span(first, last)):
        if account in of_account:
            acts[StaffId(of_account[account])][day] += 1
    return acts


def roles_between(reading: Reading, first: date, last: date) -> Mapping[StaffId, tuple[Role, ...]]:
    """Return the roles that everybody held on any day between two."""
    return _roles(reading, _Span(first, last))


def family_papers(reading: Reading, first: date, last: date) -> FamilyPapers:
    """Return how many letters and printouts went to families, and how many of them came back signed."""
    row = _PAPERS.first(reading.connection, {"first": first.isoformat(), "last": last.isoformat()})
    return FamilyPapers(0, 0) if row is None else FamilyPapers(row[0], row[1])


def _entries(reading: Reading, span: _Span) -> Iterator[tuple[StaffId, date, int]]:
    for staff, day, count in _ENTRIES.all(reading.connection, span.values):
        yield StaffId(staff), _day(day * _DAY), count


def _roles(reading: Reading, span: _Span) -> Mapping[StaffId, tuple[Role, ...]]:
    held: dict[StaffId, set[str]] = defaultdict(set)
    for staff, role in _ROLES.all(reading.connection, span.values):
        held[StaffId(staff)].add(role)
    return {staff: tuple(role for role in Role if role in found) for staff, found in held.items()}


def _lessons(
    reading: Reading, year: YearId, span: _Span, setting: ColumnSetting
) -> Iterator[tuple[StaffId, date, Counter[str]]]:
    asked = {**span.values, "year": year, "today": setting.now.date().isoformat()}
    rows = reading.connection.execute(_LESSONS, asked).all()
    last_bells, terms = _last_bells(rows), TermReader(reading, setting)
    now = int(setting.now.timestamp())
    for row in rows:
        if row.holder is not None:
            due = terms.due(row.grade_level, terms.of_lesson(row, last_bells[row.class_group_id, row.day]))
            is_late = due is not None and (row.completed_at or now) > due.timestamp()
            counts = Counter(lessons=1, complete=int(row.completed_at is not None), late=int(is_late))
            yield StaffId(row.holder), date.fromisoformat(row.day), counts


def _last_bells(rows: Iterable[Row[tuple[object, ...]]]) -> Mapping[tuple[int, str], int]:
    """Return the last lesson number of each class on each day: the terms of some schools are counted from it."""
    found: dict[tuple[int, str], int] = defaultdict(int)
    for row in rows:
        place = (row.class_group_id, row.day)
        found[place] = max(found[place], row.bell)
    return found


def _acts(reading: Reading, span: _Span) -> Iterator[tuple[int, date]]:
    """Yield author and day of every entry but those of the door; each feed is read from its end."""
    door = {clock for (clock,) in _AT_THE_DOOR.all(reading.connection, {"clock": span.clock})}
    for (feed,) in _FEEDS.all(reading.connection, {}):
        for (text_of_header,) in driver_of(reading.connection).execute(_BACKWARDS, (feed,)):
            header = json.loads(text_of_header)
            if header["hlc"] < span.clock:
                break
            seconds, zone = header["wall"]
            day = _day(seconds + 60 * zone)
            if span.first <= day <= span.last and header["hlc"] not in door:
                yield header["by"], day


def _day(seconds: int) -> date:
    return datetime.fromtimestamp(seconds, UTC).date()
