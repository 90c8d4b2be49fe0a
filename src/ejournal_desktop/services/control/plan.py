"""The plan of internal control: what is to be looked at by when, and who answers (S3-3.4d)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_control import ControlPlanned, ControlPlanRemoved
from ejournal_desktop.domain.control_checks import SCHOOL_CONTROLLERS
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.control.errors import ControlDaysError
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.control import planned_control
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.control import PlannedControl
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class PlanWish:
    """An entry as it is wanted: by when, what is looked at, how, and who answers."""

    due: date
    target: str
    kind: str
    staff: StaffId


class ControlPlanService:
    """Keeps the plan; its entries are fulfilled by acts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def controllers(self, session: Session) -> Mapping[StaffId, str]:
        """Return who may answer for an entry, by name: those whose duties are about all journals.

        Raises:
            NotAllowedError: the person does not control the whole school.
        """
        session.require(Action.CONTROL)
        with session.database.read() as reading:
            names = staff_names(reading)
            holders = holders_of_roles(reading, sorted(SCHOOL_CONTROLLERS), self._clock.now().date())
        return {staff: names[staff].with_initials for staff in holders if staff in names}

    def put(self, session: Session, wish: PlanWish, plan_entry: int | None = None) -> int:
        """Add an entry, or replace one, and return its identity.

        Raises:
            NotAllowedError: the person does not control the whole school.
            EmptyTextError: it is not said what is looked at.
            ControlDaysError: the day lies outside the school year.
            UnknownRecordError: there is no such entry, or no such person.
        """
        session.require(Action.CONTROL)
        target = normalised(wish.target)
        if not target:
            raise EmptyTextError
        with session.database.write(session.actor(Action.CONTROL)) as work:
            _require_day(work, wish.due, self._clock.now().date())
            if wish.staff not in staff_names(work):
                raise UnknownRecordError(kind="staff")
            known = plan_entry if plan_entry is None else _entry(work, plan_entry).plan_entry
            identity = work.new_identifier() if known is None else known
            work.record(STAFF, [ControlPlanned(identity, wish.due, target, normalised(wish.kind), wish.staff)])
        return identity

    def remove(self, session: Session, plan_entry: int) -> PlanWish:
        """Take an entry out of the plan, and return it as it was wanted, so that it can be put back.

        Raises:
            NotAllowedError: the person does not control the whole school.
            UnknownRecordError: there is no such entry.
        """
        session.require(Action.CONTROL)
        with session.database.write(session.actor(Action.CONTROL)) as work:
            found = _entry(work, plan_entry)
            work.record(STAFF, [ControlPlanRemoved(plan_entry)])
        return PlanWish(found.due, found.target, found.kind, found.staff)


def _entry(reading: Reading, plan_entry: int) -> PlannedControl:
    found = next((one for one in planned_control(reading) if one.plan_entry == plan_entry), None)
    if found is None:
        raise UnknownRecordError(kind="plan_entry")
    return found


def _require_day(reading: Reading, day: date, today: date) -> None:
    year = current_year(reading, today)
    if year is None:
        raise UnknownRecordError(kind="year")
    view = school_year(reading, year)
    if not view.starts <= day <= view.ends:
        raise ControlDaysError
