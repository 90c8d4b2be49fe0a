"""Class lists and the list of the staff as they reach the administrator by the day of the regulation (S2-3.2a)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_year import ListsDelivered
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.kernel.identifiers import StaffId, StudentId
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.year_lists import (
    DeliveredList,
    DeliveredLists,
    ListedPerson,
    ListKind,
    ListReading,
)
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.movement_errors import RecordsAfterLeavingError
from ejournal_desktop.services.school_year.errors import ListNotApplicableError
from ejournal_desktop.services.school_year.list_checking import checked_list
from ejournal_desktop.spreadsheets.guard import MAX_FILE_BYTES
from ejournal_desktop.spreadsheets.name_lists import name_list_workbook, read_name_list
from ejournal_desktop.spreadsheets.report_workbook import plain_csv
from ejournal_desktop.storage.log import STAFF, SYSTEM, class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.movement import records_after
from ejournal_desktop.storage.queries.people import class_groups, next_number, roster, staff_names
from ejournal_desktop.storage.queries.school import school_year
from ejournal_desktop.storage.queries.year_lists import delivered_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.year_lists import DeliveredFacts
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

REMIND_BEFORE: Final = timedelta(days=7)
_HEADS: Final[Mapping[ListKind, tuple[str, ...]]] = {
    ListKind.STUDENTS: ("Класс", "Фамилия", "Имя", "Отчество", "Дата рождения"),
    ListKind.STAFF: ("Фамилия", "Имя", "Отчество"),
}
_TITLES: Final[Mapping[ListKind, str]] = {ListKind.STUDENTS: "Списки классов", ListKind.STAFF: "Список учителей"}


@dataclass(frozen=True, slots=True)
class TakenList:
    """What taking a list wrote, so that it can be taken back while the program runs."""

    kind: ListKind
    students: tuple[tuple[ClassGroupId, StudentId, date], ...] = ()
    staff: tuple[StaffId, ...] = ()


class ListsService:
    """Templates, reading, taking and the register of lists that came."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def save_template(self, session: Session, kind: ListKind, path: Path) -> str:
        """Write a template: what the journal knows already stands in it; a name ending in ``.csv`` gives CSV.

        The SHA-256 of the file is returned for ``note_template``: a list of names has left the journal.

        Raises:
            NotAllowedError: lists are not among the person's duties.
            DeviceError: the disk is full, read-only or gone.
        """
        _require(session, kind)
        with session.database.read() as reading:
            rows = list(self._known_rows(reading, kind))
        if path.suffix.casefold() == ".csv":
            texts = [[value if isinstance(value, str) else _date_text(value) for value in row] for row in rows]
            content = plain_csv(_HEADS[kind], texts)
        else:
            content = name_list_workbook(_TITLES[kind], _HEADS[kind], rows)
        write_durably(path, content)
        return sha256(content).hexdigest()

    def note_template(self, session: Session, kind: ListKind, content_hash: str) -> None:
        """Note for ever that a list with the names of the school was saved (S0-1.10).

        Raises:
            NotAllowedError: lists are not among the person's duties.
        """
        _require(session, kind)
        with session.database.write(session.actor(_action(kind))) as work:
            work.record(STAFF, [DocumentsPrinted(f"list_{kind.value}", 0, content_hash)])

    def read(self, session: Session, kind: ListKind, path: Path) -> ListReading:
        """Read and check a list; nothing is written.

        Raises:
            NotAllowedError: lists are not among the person's duties.
            DeviceError: the file cannot be read.
            RuleError, TrustError: see ``spreadsheets.errors``.
        """
        _require(session, kind)
        content = read_small(path, at_most=MAX_FILE_BYTES)
        if content is None:
            raise DeviceGoneError
        rows = read_name_list(content)
        with session.database.read() as reading:
            return checked_list(reading, kind, self._year(reading), rows)

    def take(self, session: Session, found: ListReading) -> TakenList:
        """Write the new rows of a checked list and note that it came today: one transaction.

        Raises:
            NotAllowedError: lists are not among the person's duties.
            ListNotApplicableError: rows must be put right in the file first; names how many.
        """
        _require(session, found.kind)
        wrong = sum(problem.severity is ProblemSeverity.ERROR for problem in found.problems)
        if wrong:
            raise ListNotApplicableError(count=wrong)
        action = _action(found.kind)
        with session.database.write(session.actor(action)) as work:
            year = self._year(work)
            taken = self._taken(work, found, year)
            work.record(STAFF, list(self._deliveries(found, year)))
        return taken

    def take_back(self, session: Session, taken: TakenList) -> None:
        """Take back what a list brought in; the note that it came stays.

        Raises:
            NotAllowedError: lists are not among the person's duties.
            RecordsAfterLeavingError: something was entered for one of the students since.
        """
        _require(session, taken.kind)
        with session.database.write(session.actor(_action(taken.kind))) as work:
            for group, student, starts in taken.students:
                count = records_after(work, group, student, starts - timedelta(days=1))
                if count:
                    raise RecordsAfterLeavingError(count=count)
                gone = changes.RecordWithdrawn(changes.StudentRegistered.code, student)
                work.record(class_scope(group), [changes.EnrollmentCancelled(student, group, starts), gone])
            code = changes.StaffMemberRegistered.code
            work.record(SYSTEM, [changes.RecordWithdrawn(code, staff) for staff in taken.staff])

    def state(self, session: Session) -> DeliveredLists:
        """Return which lists came, and which are late.

        Raises:
            NotAllowedError: lists are not among the person's duties.
        """
        session.require(Action.EDIT_CARDS)
        with session.database.read() as reading:
            year = working_year(reading, self._clock.now().date())
            if year is None:
                return DeliveredLists(None, ())
            due = self._due(session, reading, year)
            came = delivered_lists(reading, year)
            views = class_groups(reading, year)
        late = due is not None and self._clock.now().date() > due
        rows: list[tuple[ListKind, ClassGroupId | None, str]] = [(ListKind.STAFF, None, "")]
        rows += [(ListKind.STUDENTS, view.class_group, view.title) for view in views]
        return DeliveredLists(due, tuple(_delivered(row, came, due, is_late=late) for row in rows))

    def is_reminder_due(self, session: Session) -> bool:
        """Tell whether lists are missing and their day is near or over."""
        if not session.signed_in.may_act(Action.EDIT_CARDS):
            return False
        found, today = self.state(session), self._clock.now().date()
        return found.due is not None and bool(found.missing) and today >= found.due - REMIND_BEFORE

    def note(self, session: Session, kind: ListKind, class_group: ClassGroupId | None, day: date, rows: int) -> None:
        """Note that a list came on a day in another way, on paper for instance.

        Raises:
            NotAllowedError: lists are not among the person's duties.
        """
        session.require(Action.EDIT_CARDS)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            work.record(STAFF, [ListsDelivered(kind.value, self._year(work), class_group, day, rows)])

    def _year(self, reading: Reading) -> YearId:
        year = working_year(reading, self._clock.now().date())
        if year is None:
            raise UnknownRecordError(kind="year")
        return year

    def _due(self, session: Session, reading: Reading, year: YearId) -> date | None:
        due, starts = session.regulation.lists.due, school_year(reading, year).starts
        return None if due is None else date(starts.year, due.month, due.day)

    def _known_rows(self, reading: Reading, kind: ListKind) -> Iterator[Sequence[str | date | None]]:
        if kind is ListKind.STAFF:
            for name in sorted(staff_names(reading).values(), key=PersonName.sort_key):
                yield (name.surname, name.given_name, name.patronymic)
            return
        year = working_year(reading, self._clock.now().date())
        for view in () if year is None else class_groups(reading, year):
            for row in roster(reading, view.class_group):
                yield (view.title, row.name.surname, row.name.given_name, row.name.patronymic, None)

    def _taken(self, work: UnitOfWork, found: ListReading, year: YearId) -> TakenList:
        if found.kind is ListKind.STAFF:
            people = [(StaffId(work.new_identifier()), person.name) for person in found.new]
            work.record(
                SYSTEM,
                [
                    changes.StaffMemberRegistered(staff, name.surname, name.given_name, name.patronymic)
                    for staff, name in people
                ],
            )
            return TakenList(found.kind, staff=tuple(staff for staff, _ in people))
        starts = max(self._clock.now().date(), school_year(work, year).starts)
        students: list[tuple[ClassGroupId, StudentId, date]] = []
        for title, group in found.classes.items():
            own = sorted((one for one in found.new if one.class_title == title), key=lambda one: one.name.sort_key())
            first = next_number(roster(work, group))
            pairs = [(StudentId(work.new_identifier()), one) for one in own]
            cards: list[Change] = [_card(student, one) for student, one in pairs]
            work.record(
                class_scope(group),
                [
                    *cards,
                    *(
                        changes.StudentEnrolled(student, group, starts, "", number)
                        for number, (student, _) in enumerate(pairs, start=first)
                    ),
                ],
            )
            students += [(group, student, starts) for student, _ in pairs]
        return TakenList(found.kind, students=tuple(students))

    def _deliveries(self, found: ListReading, year: YearId) -> Iterator[Change]:
        today = self._clock.now().date()
        if found.kind is ListKind.STAFF:
            yield ListsDelivered(found.kind.value, year, None, today, len(found.rows))
            return
        counts = Counter(person.class_title for person, _ in found.rows)
        for title, group in found.classes.items():
            if counts[title]:
                yield ListsDelivered(found.kind.value, year, group, today, counts[title])


def _action(kind: ListKind) -> Action:
    """Return the right that a list needs: students are a movement, the staff is a reference list."""
    return Action.RECORD_MOVEMENT if kind is ListKind.STUDENTS else Action.EDIT_REFERENCE_LISTS


def _require(session: Session, kind: ListKind) -> None:
    session.require(_action(kind))


def _date_text(day: date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"


def _card(student: StudentId, person: ListedPerson) -> Change:
    name = person.name
    return changes.StudentRegistered(student, name.surname, name.given_name, name.patronymic, person.birth_date)


def _delivered(
    row: tuple[ListKind, ClassGroupId | None, str],
    came: Mapping[tuple[str, int], DeliveredFacts],
    due: date | None,
    *,
    is_late: bool,
) -> DeliveredList:
    kind, group, title = row
    known = came.get((kind.value, group or 0))
    if known is None:
        return DeliveredList(kind, group, title, None, 0, is_late)
    return DeliveredList(kind, group, title, known.day, known.rows, is_late=due is not None and known.day > due)
