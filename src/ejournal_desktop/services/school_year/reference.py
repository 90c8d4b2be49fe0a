"""Reference lists and parameters of the school: subjects, rooms, bells, days without lessons (S2-3.1e, S4-5.1h)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes_year import BellTimesWithdrawn, HolidayRemoved, RoomListed
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import SubjectId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.calendar import BellTimes
from ejournal_desktop.readmodels.year_lists import (
    BellDays,
    BellRow,
    ClassRow,
    EditLine,
    HolidayRow,
    ReferenceKind,
    RoomRow,
    SubjectRow,
)
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.school_year.class_list import class_changes, class_rows
from ejournal_desktop.services.school_year.errors import (
    ReferenceChangedError,
    ReferenceInUseError,
    ReferenceValueError,
)
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.edits import edits_of
from ejournal_desktop.storage.queries.people import account_names, staff_names
from ejournal_desktop.storage.queries.reference import bell_uses, holiday_rows, room_uses, subject_rows, subject_uses
from ejournal_desktop.storage.queries.school import bells, school_year
from ejournal_desktop.storage.queries.timetable_week import last_closed_days
from ejournal_desktop.storage.queries.year_lists import listed_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, YearId
    from ejournal_desktop.readmodels.calendar import BellSchedule, SchoolYearView
    from ejournal_desktop.readmodels.year_lists import ReferenceRow
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)
REFERENCE_CODES = (
    "subject",
    "room",
    "bell",
    "holiday",
    "holiday_removed",
    "school",
    "period",
    "year",
    "withdrawn",
    "bell_withdrawn",
)
CLASS_CODES = (
    *("class", "homeroom", "student", "student_card", "guardian", "guardian_removed", "delivery", "card_verified"),
    *("enrolled", "enrollment_ended", "enrollment_cancelled", "subgroup", "subgroup_member", "subgroup_member_ended"),
    *("curriculum", "course", "course_teacher", "consent", "list_confirmed"),
)


class ReferenceService:
    """Shows a list, stores it as a whole, and says who changed what."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def rows(self, session: Session, kind: ReferenceKind, day: date | None = None) -> tuple[ReferenceRow, ...]:
        """Return a list as it stands; bells as they are on a day, today unless asked.

        Raises:
            NotAllowedError: reference lists are not among the person's duties.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        with session.database.read() as reading:
            return self._rows(reading, kind, day)

    def bell_days(self, session: Session) -> BellDays:
        """Return the days of the working year for which bells can be changed, and those from which they are others.

        Raises:
            NotAllowedError: reference lists are not among the person's duties.
            UnknownRecordError: there is no school year.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        with session.database.read() as reading:
            view = school_year(reading, self._year(reading))
        return BellDays(view.starts, view.ends, view.bells.changed_on)

    def staff(self, session: Session) -> tuple[tuple[StaffId, str], ...]:
        """Return everybody who may lead a class, by name.

        Raises:
            NotAllowedError: reference lists are not among the person's duties.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        with session.database.read() as reading:
            names = sorted(staff_names(reading).items(), key=lambda pair: pair[1].sort_key())
        return tuple((staff, name.full) for staff, name in names)

    def store(
        self,
        session: Session,
        kind: ReferenceKind,
        known: Sequence[ReferenceRow],
        rows: Sequence[ReferenceRow],
        *,
        since: date | None = None,
    ) -> tuple[ReferenceRow, ...]:
        """Store a list as it was edited: one act; return it as it stands now.

        Other times of bells hold from a day on: lessons before it keep the times they had.

        Args:
            session: of whoever edits it.
            kind: which list.
            known: the rows as they were read.
            rows: the rows as they are to be.
            since: the day on which bells were read and from which they hold; today without one.

        Raises:
            NotAllowedError: reference lists are not among the person's duties.
            ReferenceChangedError: somebody else changed the list since it was read.
            ReferenceValueError: a value is empty, doubled or out of its bounds; ``since`` for a day outside the year or
                in a closed period.
            ReferenceInUseError: a row that goes is used; names how many times.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        with session.database.write(session.actor(Action.EDIT_REFERENCE_LISTS)) as work:
            if self._rows(work, kind, since) != tuple(known):
                raise ReferenceChangedError
            if kind is ReferenceKind.CLASSES:
                self._store_classes(session, work, known, rows)
            elif kind is ReferenceKind.BELLS:
                work.record(SYSTEM, self._bells(work, since or self._today, known, rows))
            else:
                work.record(SYSTEM, self._changes(work, kind, known, rows))
            return self._rows(work, kind, since)

    def edits(self, session: Session, class_group: ClassGroupId | None = None) -> tuple[EditLine, ...]:
        """Return who changed the reference data of the school, or of a class, the newest first (S2-2.1b).

        Raises:
            NotAllowedError: neither the lists nor the cards of this class are among the person's duties.
        """
        if class_group is None:
            session.require(Action.EDIT_REFERENCE_LISTS)
        else:
            session.require(Action.EDIT_CARDS, is_own=session.signed_in.is_homeroom_of(class_group))
        codes = REFERENCE_CODES if class_group is None else CLASS_CODES
        with session.database.read() as reading:
            names = account_names(reading)
            found = edits_of(reading, class_group, codes, self._clock.now().tzinfo)
        return tuple(
            EditLine(
                edit.moment, names[edit.account].with_initials if edit.account in names else "", edit.code, edit.words
            )
            for edit in found
        )

    @property
    def _today(self) -> date:
        return self._clock.now().date()

    def _rows(self, reading: Reading, kind: ReferenceKind, day: date | None = None) -> tuple[ReferenceRow, ...]:
        match kind:
            case ReferenceKind.SUBJECTS:
                return subject_rows(reading)
            case ReferenceKind.ROOMS:
                return tuple(RoomRow(room, places) for room, places in listed_rooms(reading).items())
            case ReferenceKind.BELLS:
                times = bells(reading).on(day or self._today)
                return tuple(BellRow(number, one.starts, one.ends) for number, one in times.items())
            case ReferenceKind.HOLIDAYS:
                return holiday_rows(reading, self._year(reading))
            case ReferenceKind.CLASSES:
                return class_rows(reading, self._year(reading), self._clock.now().date())

    def _store_classes(
        self, session: Session, work: UnitOfWork, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]
    ) -> None:
        """Store the classes of the year, each in its own feed."""
        before, wanted = ([row for row in some if isinstance(row, ClassRow)] for some in (known, rows))
        grades = session.regulation.classes.grade_levels
        for group, found in class_changes(work, self._year(work), before, wanted, grades):
            work.record(class_scope(group), found)

    def _bells(
        self, work: UnitOfWork, since: date, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]
    ) -> list[Change]:
        year = working_year(work, self._today)
        view = None if year is None else school_year(work, year)
        if view is not None and since != self._today and not _first_bell_day(work, view) <= since <= view.ends:
            raise ReferenceValueError(field="since")
        return list(_bells(work, since, known, rows))

    def _year(self, reading: Reading) -> YearId:
        year = working_year(reading, self._clock.now().date())
        if year is None:
            raise UnknownRecordError(kind="year")
        return year

    def _changes(
        self, work: UnitOfWork, kind: ReferenceKind, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]
    ) -> list[Change]:
        match kind:
            case ReferenceKind.SUBJECTS:
                return list(_subjects(work, known, rows))
            case ReferenceKind.ROOMS:
                return list(_rooms(work, known, rows))
            case _:
                return list(_holidays(work, self._year(work), known, rows))


def _first_bell_day(reading: Reading, view: SchoolYearView) -> date:
    """Return the first day of a year that no class has closed: lessons of closed periods keep their times."""
    closed = last_closed_days(reading, view.year).values()
    return max(view.starts, max(closed) + _DAY) if closed else view.starts


def _subjects(work: UnitOfWork, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]) -> Iterator[Change]:
    wanted = [row for row in rows if isinstance(row, SubjectRow)]
    _require_distinct("title", [normalised(row.title).casefold() for row in wanted])
    left = {row.subject for row in wanted if row.subject is not None}
    for row in known:
        if isinstance(row, SubjectRow) and row.subject is not None and row.subject not in left:
            _require_unused(subject_uses(work, row.subject))
            yield changes.RecordWithdrawn(changes.SubjectDefined.code, row.subject)
    for row in wanted:
        if row not in known:
            subject = SubjectId(work.new_identifier()) if row.subject is None else row.subject
            short = normalised(row.short_title) or normalised(row.title)
            yield changes.SubjectDefined(subject, normalised(row.title), short, row.position)


def _rooms(work: UnitOfWork, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]) -> Iterator[Change]:
    wanted = [RoomRow(normalised(row.room), row.places) for row in rows if isinstance(row, RoomRow)]
    _require_distinct("room", [row.room.casefold() for row in wanted])
    if any(row.places < 0 for row in wanted):
        raise ReferenceValueError(field="places")
    left = {row.room for row in wanted}
    for row in known:
        if isinstance(row, RoomRow) and row.room not in left:
            _require_unused(room_uses(work, row.room))
            yield RoomListed(row.room, row.places, is_listed=False)
    yield from (RoomListed(row.room, row.places, is_listed=True) for row in wanted if row not in known)


def _bells(
    work: UnitOfWork, since: date, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]
) -> Iterator[Change]:
    wanted = sorted((row for row in rows if isinstance(row, BellRow)), key=lambda row: row.number)
    _require_distinct("number", [str(row.number) for row in wanted])
    for before, after in pairwise(wanted):
        if after.starts < before.ends:
            raise ReferenceValueError(field="starts")
    if any(row.number < 0 or row.ends <= row.starts for row in wanted):
        raise ReferenceValueError(field="ends")
    left = {row.number for row in wanted}
    for row in known:
        if isinstance(row, BellRow) and row.number not in left:
            _require_unused(bell_uses(work, row.number))
            yield changes.RecordWithdrawn(changes.BellPeriodDefined.code, row.number)
    schedule = bells(work)
    yield from (_bell_change(schedule, row, since) for row in wanted if row not in known)


def _bell_change(schedule: BellSchedule, row: BellRow, since: date) -> Change:
    """Return what gives a lesson number its times from a day on; those of the day before simply go on."""
    editions = schedule.editions.get(row.number)
    if editions is None:
        return changes.BellPeriodDefined(row.number, f"{row.starts:%H:%M}", f"{row.ends:%H:%M}")
    before = [times for day, times in editions if day < since]
    has_own = any(day == since for day, _ in editions)
    if has_own and before and before[-1] == BellTimes(row.starts, row.ends):
        return BellTimesWithdrawn(row.number, since)
    return changes.BellPeriodDefined(row.number, f"{row.starts:%H:%M}", f"{row.ends:%H:%M}", since)


def _holidays(
    work: UnitOfWork, year: YearId, known: Sequence[ReferenceRow], rows: Sequence[ReferenceRow]
) -> Iterator[Change]:
    view = school_year(work, year)
    wanted = [HolidayRow(row.starts, row.ends, normalised(row.title)) for row in rows if isinstance(row, HolidayRow)]
    _require_distinct("starts", [row.starts.isoformat() for row in wanted])
    if any(not view.starts <= row.starts <= row.ends <= view.ends for row in wanted):
        raise ReferenceValueError(field="ends")
    left: set[date] = {row.starts for row in wanted}
    for row in known:
        if isinstance(row, HolidayRow) and row.starts not in left:
            yield HolidayRemoved(year, row.starts)
    yield from (changes.HolidayDefined(year, row.starts, row.ends, row.title) for row in wanted if row not in known)


def _require_distinct(field: str, values: Sequence[str]) -> None:
    if any(count > 1 or not value for value, count in Counter(values).items()):
        raise ReferenceValueError(field=field)


def _require_unused(count: int) -> None:
    if count:
        raise ReferenceInUseError(count=count)
