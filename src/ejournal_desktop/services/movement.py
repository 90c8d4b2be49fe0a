"""Movement of students: coming, leaving, changing class or subgroup, orders. Marks stay where they were given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.movement import MovementForecast, Stay
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.movement_forecast import foreseen
from ejournal_desktop.services.movement_orders import plan_order
from ejournal_desktop.services.movement_plans import (
    TransferWish,
    known_subgroup,
    plan_joining_subgroup,
    plan_leaving,
    plan_leaving_subgroup,
    plan_return,
    plan_transfer,
)
from ejournal_desktop.services.movement_reading import class_movement
from ejournal_desktop.services.movement_reversal import plan_reversal
from ejournal_desktop.services.subgroup_rights import may_propose
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.people import class_group_view, class_groups, next_number, roster
from ejournal_desktop.storage.queries.school import year_of_class

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId
    from ejournal_desktop.readmodels.movement import ClassMovement, MovementKey
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.movement_plans import MovementPlan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class LeavingWish:
    """A student's last day in a class group, the order and why the student leaves the school."""

    student: StudentId
    ends: date
    order: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReturnWish:
    """A student who was in the school comes back into a class group from a day on."""

    student: StudentId
    starts: date
    order: str = ""


@dataclass(frozen=True, slots=True)
class SubgroupWish:
    """A student is in a subgroup from a day on, or until a day."""

    subgroup: SubgroupId
    student: StudentId
    day: date
    is_leaving: bool = False


MovementWish = LeavingWish | TransferWish | ReturnWish | SubgroupWish


class MovementService:
    """Who comes, leaves, changes class or subgroup, and by which order.

    Every act is worked out first; ``foresee`` shows what it would do, ``move`` does it.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def classes(self, session: Session) -> tuple[ClassGroupView, ...]:
        """Return the class groups of the current year.

        Raises:
            NotAllowedError: no role of the person sees the movement of students.
        """
        session.require_reading(Action.RECORD_MOVEMENT)
        with session.database.read() as reading:
            year = working_year(reading, self._clock.now().date())
            return () if year is None else class_groups(reading, year)

    def movement(self, session: Session, class_group: ClassGroupId) -> ClassMovement:
        """Return rows, subgroups and movements of a class group (S2-3.2b, S4-5.1i).

        Raises:
            NotAllowedError: no role of the person sees the movement of students.
            UnknownRecordError: there is no such class group.
        """
        session.require_reading(Action.RECORD_MOVEMENT)
        with session.database.read() as reading:
            return class_movement(session, reading, class_group, self._clock.now().date())

    def foresee(self, session: Session, class_group: ClassGroupId, wish: MovementWish) -> MovementForecast:
        """Return what ``move`` would do; of subgroups also to who may only propose the change.

        Raises:
            The errors of ``move``.
        """
        with session.database.read() as reading:
            if not _proposes(session, class_group, wish):
                _require(session, reading, class_group, wish)
            return foreseen(reading, _planned(reading, class_group, wish))

    def move(self, session: Session, class_group: ClassGroupId, wish: MovementWish) -> None:
        """Do what is wished in a class group; marks stay where they are, rows keep their numbers.

        Raises:
            NotAllowedError: no role of the person records the movement, or forms subgroups by the regulation.
            NotEnrolledError: the student is not there on that day.
            RecordsAfterLeavingError: something was entered for later days.
            AlreadyEnrolledError: the student is in a class group from that day on already.
            AlreadyInSubgroupError: a subgroup of the subject holds the student on that day or later (S0-4.14.13).
            MovementDatesError: the day is not in the school year.
            UnknownRecordError: there is no such student, class group or subgroup.
        """
        with session.database.write(session.actor(_action(wish))) as work:
            _require(session, work, class_group, wish)
            _planned(work, class_group, wish).record(work)

    def foresee_arrival(
        self, session: Session, class_group: ClassGroupId, name: PersonName, starts: date
    ) -> MovementForecast:
        """Return which row a new student gets, and whether a student of that name is there already.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            UnknownRecordError: there is no such class group.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.read() as reading:
            view = class_group_view(reading, class_group)
            if view is None:
                raise UnknownRecordError(kind="class_group")
            joined = Stay(view.title, starts, next_number(roster(reading, class_group)))
            return MovementForecast(joined=joined, namesake=_class_of_namesake(reading, class_group, name))

    def foresee_reversal(self, session: Session, class_group: ClassGroupId, key: MovementKey) -> MovementForecast:
        """Return what ``reverse`` would do.

        Raises:
            The errors of ``reverse``.
        """
        with session.database.read() as reading:
            _require_reverser(session, class_group, key)
            return foreseen(reading, plan_reversal(reading, class_group, key))

    def reverse(self, session: Session, class_group: ClassGroupId, key: MovementKey) -> None:
        """Take a movement back that was written by mistake; the log keeps both.

        Raises:
            NotAllowedError: the person may not record such a movement.
            NotEnrolledError: there is no such movement any more.
            RecordsAfterLeavingError: marks or absences were entered for the student since.
            AlreadyEnrolledError, AlreadyInSubgroupError: the student is elsewhere by now.
        """
        action = Action.RECORD_MOVEMENT if key.subgroup is None else Action.FORM_SUBGROUPS
        with session.database.write(session.actor(action)) as work:
            _require_reverser(session, class_group, key)
            plan_reversal(work, class_group, key).record(work)

    def correct_order(self, session: Session, class_group: ClassGroupId, key: MovementKey, order: str) -> None:
        """Write another number of an order to a movement, to a transfer on both sides; its dates stay.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            NotEnrolledError: there is no such movement, or it has no order.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            plan_order(work, class_group, key, order).record(work)


def _planned(reading: Reading, class_group: ClassGroupId, wish: MovementWish) -> MovementPlan:
    match wish:
        case LeavingWish():
            return plan_leaving(reading, class_group, wish.student, wish.ends, wish.order, reason=wish.reason)
        case TransferWish():
            return plan_transfer(reading, class_group, wish)
        case ReturnWish():
            return plan_return(reading, class_group, wish.student, wish.starts, wish.order)
        case SubgroupWish(is_leaving=True):
            return plan_leaving_subgroup(known_subgroup(reading, wish.subgroup), wish.student, wish.day)
        case SubgroupWish():
            view = known_subgroup(reading, wish.subgroup)
            return plan_joining_subgroup(reading, view, wish.student, wish.day)


def _action(wish: MovementWish) -> Action:
    return Action.FORM_SUBGROUPS if isinstance(wish, SubgroupWish) else Action.RECORD_MOVEMENT


def _proposes(session: Session, class_group: ClassGroupId, wish: MovementWish) -> bool:
    is_homeroom = session.signed_in.is_homeroom_of(class_group)
    return isinstance(wish, SubgroupWish) and is_homeroom and may_propose(session, is_homeroom=True)


def _require(session: Session, reading: Reading, class_group: ClassGroupId, wish: MovementWish) -> None:
    if not isinstance(wish, SubgroupWish):
        session.require(Action.RECORD_MOVEMENT)
        return
    _require_former(session, class_group)
    if known_subgroup(reading, wish.subgroup).class_group != class_group:
        raise UnknownRecordError(kind="subgroup")


def _require_reverser(session: Session, class_group: ClassGroupId, key: MovementKey) -> None:
    if key.subgroup is None:
        session.require(Action.RECORD_MOVEMENT)
    else:
        _require_former(session, class_group)


def _require_former(session: Session, class_group: ClassGroupId) -> None:
    session.require(Action.FORM_SUBGROUPS, is_own=session.signed_in.is_homeroom_of(class_group))
    if not set(session.signed_in.roles) & set(session.regulation.planning.subgroups_entered_by):
        raise NotAllowedError


def _class_of_namesake(reading: Reading, class_group: ClassGroupId, name: PersonName) -> str:
    for view in class_groups(reading, year_of_class(reading, class_group)):
        if any(row.name.sort_key() == name.sort_key() for row in roster(reading, view.class_group)):
            return view.title
    return ""
