"""Making the training school: a vault of its own, accounts for its whole staff, and everything that happened so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import WorkstationRegistered
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import AccountId
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
from ejournal_desktop.services.training.training_plan import training_acts
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.security.keys import SigningKey
    from ejournal_desktop.services.training.act import Act
    from ejournal_desktop.services.training.school import TrainingStaff
    from ejournal_desktop.services.training.training_plan import TrainingPlan
    from ejournal_desktop.storage.log import Actor

    Progress = Callable[[int, int], None]

SEED = 2026
REGULATION = "s0"
ACTS_IN_ONE_COMMIT = 400
PREPARATION = timedelta(days=40)
_WORDS = ("tulpar", "archa", "boorsok", "komuz", "jailoo", "shyrdak", "manas", "kymyz", "tunduk", "alatoo")


class ActClock:
    """A clock that stands at the moment of the act that is being written."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment of the act."""
        return self.moment


@dataclass(frozen=True, slots=True)
class _Person:
    account: AccountId
    password: str = field(repr=False)
    keys: UserKeys = field(repr=False)


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
        with fresh_folder(folder) as making:
            return _TrainingBuild(self._resources, self._version, self._clock.now(), seed).make(making, progress)


class _TrainingBuild:
    """One run: foundation, plan, accounts, acts."""

    def __init__(self, resources: Path, version: str, now: datetime, seed: int) -> None:
        self._content = read_content(resources / "training")
        self._regulation = stored_form(preset(resources, REGULATION))
        self._version = version
        self._now = now
        self._seed = seed

    def make(self, folder: Path, progress: Progress | None) -> TrainingSchoolMade:
        clock = ActClock(self._now)
        store = VaultStore(folder, self._version, clock)
        foundation, plan, database = self._foundation(folder, store, clock)
        try:
            people = self._accounts(store, foundation, plan, database, clock)
            _write_acts(database, clock, plan.acts, _actors(people), progress)
        finally:
            database.close()
        return _made(foundation, plan.staff, people)

    def _foundation(
        self, folder: Path, store: VaultStore, clock: ActClock
    ) -> tuple[Foundation, TrainingPlan, Database]:
        """Lay the foundation under a first login that the administrator of the plan takes over."""
        first = FirstPerson(ADMINISTRATOR, ADMINISTRATOR, self._password(ADMINISTRATOR))
        foundation = lay_foundation(folder, store, first, FLOOR, is_training=True)
        vault = foundation.vault
        database = Database(folder / vault.body.database.file, vault.dek, clock)
        return foundation, None, database
