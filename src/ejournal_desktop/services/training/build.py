"""Making the training school: a vault of its own, accounts for its whole staff, and everything that happened so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import WorkstationRegistered
from ejournal_desktop.domain.duties import ORDERED_ROLES, WITHOUT_ORDER, DutyBasis
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_editions import with_parameter
from ejournal_desktop.kernel.identifiers import DEVICE_BITS, AccountId, make_identifier
from ejournal_desktop.readmodels.training import TrainingLogin, TrainingSchoolMade
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.passwords import FLOOR
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.authority import NewAccount, account_changes
from ejournal_desktop.services.foundation import FirstPerson, Foundation, lay_foundation
from ejournal_desktop.services.new_journal import fresh_folder
from ejournal_desktop.services.regulation import preset, stored_form
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.services.training.content_reading import read_content
from ejournal_desktop.services.training.log_ins import with_log_ins
from ejournal_desktop.services.training.training_plan import training_acts
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.training.act import Act
    from ejournal_desktop.services.training.school import TrainingStaff
    from ejournal_desktop.services.training.training_plan import TrainingPlan

    Progress = Callable[[int, int], None]

SEED = 2026
REGULATION = "s0"
ACTS_IN_ONE_COMMIT = 400
WORKSTATION = ("Точка 1", "каб. 101")
_ORDER = "1-ЖД"
_WORDS = ("tulpar", "archa", "boorsok", "komuz", "jailoo", "shyrdak", "kymyz", "tunduk", "alatoo", "bulut")


class TrainingService:
    """Builds the training school, which is marked as such for ever and never mixed with a real one (S0-4.10.6)."""

    def __init__(self, resources: Path, version: str, clock: Clock) -> None:
        self._resources = resources
        self._version = version
        self._clock = clock

    def build(self, folder: Path, *, seed: int = SEED, progress: Progress | None = None) -> TrainingSchoolMade:
        """Make the training school in a data folder that has no journal yet; equal seeds give equal schools.

        Raises:
            FolderNotEmptyError: the folder holds files.
            DeviceError: the disk is full or cannot be written; nothing is left behind.
        """
        people = _People(seed)
        plan = training_acts(
            read_content(self._resources / "training"),
            today=self._clock.now(),
            seed=seed,
            identifiers=people.new_identifier,
            regulation_body=stored_form(_order_of_the_school(preset(self._resources, REGULATION))),
        )
        with fresh_folder(folder) as making:
            clock = _ActClock(plan.acts[0].moment)
            store = VaultStore(making, self._version, clock)
            administrator = people.add_all(plan)
            foundation = lay_foundation(making, store, administrator, FLOOR, is_training=True)
            people.take_over(foundation)
            _add_slots(store, foundation, people)
            vault = foundation.vault
            database = Database(making / vault.body.database.file, vault.dek, clock)
            acts = with_log_ins(plan.acts, people.accounts(), seed, " · ".join(WORKSTATION))
            _write(database, foundation, people, acts, progress)
        return people.made(foundation.recovery.identity)


def _order_of_the_school(regulation: Regulation) -> Regulation:
    """Return the regulation with what every Kyrgyz school adds by its own order: the first year has no marks."""
    return with_parameter(regulation, "classes.no_mark_grade_levels", [1], clause="приказ учебной школы")


class _ActClock:
    """Stands at the moment of one act."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment of the act."""
        return self.moment


@dataclass(frozen=True, slots=True)
class _Person:
    member: TrainingStaff
    account: AccountId
    roles: tuple[Role, ...]
    password: str = field(repr=False)
    keys: UserKeys = field(repr=False)


class _People:
    """The staff with accounts, passwords and keys; identifiers follow from the seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._device = 1 + seed % ((1 << DEVICE_BITS) - 1)
        self._numbers = count(1)
        self._persons: dict[StaffId, _Person] = {}

    def new_identifier(self) -> int:
        """Return the next identifier."""
        return make_identifier(self._device, next(self._numbers))

    def add_all(self, plan: TrainingPlan) -> FirstPerson:
        """Number everybody and return the administrator, who makes the vault."""
        for member in plan.staff:
            self._persons[member.staff] = _Person(
                member,
                AccountId(self.new_identifier()),
                _roles(member),
                self._password(member.handle),
                UserKeys.generate(),
            )
        person = next(one for one in self._persons.values() if Role.JOURNAL_ADMINISTRATOR in one.roles)
        member = person.member
        return FirstPerson(person.account, member.staff, member.handle, member.name.with_initials, person.password)

    def take_over(self, foundation: Foundation) -> None:
        """Give the administrator the keys that the vault was made with."""
        staff = foundation.first.staff
        self._persons[staff] = replace(self._persons[staff], keys=foundation.keys)

    def all(self) -> Sequence[_Person]:
        """Return everybody in the order of the staff list."""
        return list(self._persons.values())

    def accounts(self) -> Mapping[StaffId, AccountId]:
        """Return the accounts by member of staff."""
        return {staff: person.account for staff, person in self._persons.items()}

    def of(self, staff: StaffId) -> _Person:
        """Return one person."""
        return self._persons[staff]

    def made(self, recovery_identity: str) -> TrainingSchoolMade:
        """Return what a script needs to log in as anyone."""
        logins = tuple(
            TrainingLogin(one.member.handle, one.member.role, one.member.name, one.password) for one in self.all()
        )
        return TrainingSchoolMade(logins, recovery_identity)

    def _password(self, handle: str) -> str:
        chance = stream(self._seed, "password", handle)
        return "-".join([*chance.sample(_WORDS, 3), str(chance.randrange(1000, 9999))])


def _roles(member: TrainingStaff) -> tuple[Role, ...]:
    if member.role in (Role.TEACHER, Role.HOMEROOM_TEACHER):
        return (Role.TEACHER,) if member.homeroom is None else (Role.HOMEROOM_TEACHER, Role.TEACHER)
    return (member.role,)


def _add_slots(store: VaultStore, foundation: Foundation, people: _People) -> None:
    vault = foundation.vault
    for person in people.all():
        if person.account == vault.account:
            continue
        member = person.member
        vault = store.add_user(
            vault,
            NewUser(
                handle=member.handle,
                account=person.account,
                password=person.password,
                keys=person.keys,
                label=member.name.with_initials,
            ),
        )


def _write(
    database: Database, foundation: Foundation, people: _People, acts: Sequence[Act], progress: Progress | None
) -> None:
    try:
        _write_authority(database, foundation, people, acts[0].moment.date())
        for start in range(0, len(acts), ACTS_IN_ONE_COMMIT):
            _write_acts(database, people, acts[start : start + ACTS_IN_ONE_COMMIT])
            if progress is not None:
                progress(min(start + ACTS_IN_ONE_COMMIT, len(acts)), len(acts))
    finally:
        database.close()


def _write_authority(database: Database, foundation: Foundation, people: _People, starts: date) -> None:
    """Certify the administrator by the root key of the recovery sheet, and everybody else by the administrator."""
    signing = foundation.vault.signing
    with database.write(make_actor(foundation.vault.account, Role.JOURNAL_ADMINISTRATOR, signing)) as work:
        for person in sorted(people.all(), key=lambda one: one.account != foundation.vault.account):
            member = person.member
            issuer = foundation.recovery.root if person.account == foundation.vault.account else signing
            basis = DutyBasis(_ORDER, starts) if ORDERED_ROLES.intersection(person.roles) else WITHOUT_ORDER
            account = NewAccount(person.account, member.staff, member.handle, person.roles, starts, person.keys, basis)
            work.record(AUTHORITY, account_changes(foundation.school, account, issuer))
        work.record(SYSTEM, [WorkstationRegistered(work.log.device, *WORKSTATION)])


def _write_acts(database: Database, people: _People, acts: Sequence[Act]) -> None:
    first = people.of(acts[0].author)
    with database.write(make_actor(first.account, acts[0].role, first.keys.signing)) as work:
        for act in acts:
            person = people.of(act.author)
            actor = make_actor(person.account, act.role, person.keys.signing)
            replace(work, actor=actor, clock=_ActClock(act.moment)).record(act.scope, act.changes)
