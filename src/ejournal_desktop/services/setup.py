"""The first run: a new journal with its school, year, rules, first person, and the recovery sheet."""

from __future__ import annotations

import secrets
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import AccountId, PeriodId, StaffId, YearId, make_identifier
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.recovery_sheet import render_recovery_sheet
from ejournal_desktop.readmodels.setup import CreatedSchool
from ejournal_desktop.security.password_rule import require_good_password
from ejournal_desktop.security.passwords import KdfParameters, calibrated, derive, fresh_salt
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.security.vault_changes import random_device
from ejournal_desktop.services.authority import NewAccount, account_changes
from ejournal_desktop.services.errors import UnsuitableFolderError
from ejournal_desktop.services.folders import NOT_EMPTY, folder_problem
from ejournal_desktop.services.foundation import FIRST_ROLES, FirstPerson, Foundation, lay_foundation
from ejournal_desktop.services.new_journal import fresh_folder
from ejournal_desktop.services.regulation import preset, stored_form
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.setup import NewResponsible, NewSchool, NewSchoolYear
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


class SetupService:
    """Makes a journal in a data folder that has none."""

    def __init__(self, resources: Path, version: str, clock: Clock) -> None:
        self._resources = resources
        self._version = version
        self._clock = clock

    def folder_problem(self, folder: Path) -> str | None:
        """Return why a folder cannot hold the journal: ``network``, ``cloud``, ``not_empty``; nothing when it can."""
        return folder_problem(folder)

    def create_school(self, new: NewSchool) -> CreatedSchool:
        """Make vault, database and first records; the folder appears whole or not at all.

        Raises:
            UnsuitableFolderError, FolderNotEmptyError: the folder cannot hold a journal.
            RuleError: the password is refused, or there is no such regulation preset.
            DeviceError: the disk is full or cannot be written.
        """
        folder, person = Path(new.folder), new.responsible
        problem = folder_problem(folder)
        if problem is not None and problem != NOT_EMPTY:
            raise UnsuitableFolderError(problem=problem)
        require_good_password(person.password, [person.handle, person.name.surname, *new.school_name.split()])
        regulation = stored_form(preset(self._resources, new.regulation))
        with fresh_folder(folder) as making:
            store = VaultStore(making, self._version, self._clock)
            first = _first_person(person)
            foundation = lay_foundation(making, store, first, calibrated(_seconds_of_derivation), is_training=False)
            self._write_first_records(making, foundation, new, regulation)
            # The sheet is drawn before the journal takes its place: no journal without one, whatever happens.
            return self._created(foundation, new)

    def _created(self, foundation: Foundation, new: NewSchool) -> CreatedSchool:
        sheet = foundation.sheet(new.school_name, new.school_code, self._clock.now().date())
        groups = sheet.secret_text.split()
        asked = secrets.randbelow(len(groups))
        pdf = render_recovery_sheet(sheet, self._resources)
        return CreatedSchool(new.responsible.handle, pdf, asked + 1, groups[asked])

    def _write_first_records(self, folder: Path, foundation: Foundation, new: NewSchool, regulation: str) -> None:
        vault = foundation.vault
        database = Database(folder / vault.body.database.file, vault.dek, self._clock)
        try:
            with database.write(make_actor(vault.account, FIRST_ROLES[0], vault.signing)) as work:
                account = NewAccount(
                    vault.account,
                    foundation.first.staff,
                    new.responsible.handle,
                    FIRST_ROLES,
                    new.year.starts,
                    foundation.keys,
                )
                work.record(AUTHORITY, account_changes(foundation.school, account, foundation.recovery.root))
                work.record(SYSTEM, _school_changes(work, foundation, new, regulation))
        finally:
            database.close()


def _first_person(person: NewResponsible) -> FirstPerson:
    """Number the first account under a device of its own: the journal's device number does not exist yet."""
    device = random_device()
    return FirstPerson(
        account=AccountId(make_identifier(device, 1)),
        staff=StaffId(make_identifier(device, 2)),
        handle=person.handle,
        label=person.name.with_initials,
        password=person.password,
    )


def _school_changes(work: UnitOfWork, foundation: Foundation, new: NewSchool, regulation: str) -> list[Change]:
    person, place = new.responsible.name, new.workstation
    return [
        changes.SchoolNamed(normalised(new.school_name), new.school_code, normalised(new.city), is_training=False),
        changes.RegulationAdopted(new.year.starts, regulation),
        changes.WorkstationRegistered(work.log.device, normalised(place.title), normalised(place.room)),
        changes.StaffMemberRegistered(foundation.first.staff, person.surname, person.given_name, person.patronymic),
        *year_changes(work, new.year),
    ]


def year_changes(work: UnitOfWork, new: NewSchoolYear) -> list[Change]:
    """Return the changes that open a school year; the dates between its shortest periods are holidays."""
    year = YearId(work.new_identifier())
    periods = [
        changes.GradingPeriodDefined(
            PeriodId(work.new_identifier()), year, period.kind.value, period.number, period.starts, period.ends
        )
        for period in new.periods
    ]
    return [changes.SchoolYearOpened(year, new.title, new.starts, new.ends), *periods, *_holidays(year, new)]


def _holidays(year: YearId, new: NewSchoolYear) -> list[Change]:
    shortest = sorted(
        (period for period in new.periods if period.kind is new.periods[0].kind), key=lambda period: period.starts
    )
    day = timedelta(days=1)
    return [
        changes.HolidayDefined(year, before.ends + day, after.starts - day, "")
        for before, after in pairwise(shortest)
        if after.starts - before.ends > day
    ]


def _seconds_of_derivation(parameters: KdfParameters) -> float:
    started = time.perf_counter()
    derive("calibration", fresh_salt(), parameters)
    return time.perf_counter() - started
