"""Is this computer fit for the journal: base, log, disk, clock, keys, copies, exchange, printer, port, program."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.exchange import ExchangeState
from ejournal_desktop.readmodels.health import HealthCheck, HealthCode, HealthLine, HealthReport, HealthState
from ejournal_desktop.readmodels.hearing import QUIET_AFTER_DAYS, partners, quiet_ones
from ejournal_desktop.services.archive_reminders import BACKUP_OVERDUE_DAYS
from ejournal_desktop.services.backups import last_checked_here
from ejournal_desktop.services.exchange import rekey_fact
from ejournal_desktop.storage.local_facts import has_fact, is_joined
from ejournal_desktop.storage.queries.clock_doubt import doubted_since
from ejournal_desktop.storage.queries.custody import last_archive
from ejournal_desktop.storage.queries.exchange import count_conflicts, entries_waiting, workstations
from ejournal_desktop.storage.queries.integrity import is_database_sound
from ejournal_desktop.storage.queries.school import current_year

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.archive import DriveView
    from ejournal_desktop.readmodels.installation import InstallationState
    from ejournal_desktop.services.diagnostics import DiagnosticsService
    from ejournal_desktop.services.installation import InstallationService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

MIB: Final = 1 << 20
LOW_SPACE: Final = 1024 * MIB
LEAST_SPACE: Final = 200 * MIB
LOW_BASES: Final = 10
"""Room for so many copies of the base is asked for: the rotation keeps several, and a restore builds one beside."""

Found = tuple[HealthState, HealthCode, dict[str, str | int]]


class HealthService:
    """Looks at everything that can be looked at quickly; the whole log is checked on demand."""

    def __init__(
        self,
        diagnostics: DiagnosticsService,
        clock: Clock,
        *,
        drives: Callable[[], Sequence[DriveView]],
        printers: Callable[[], int | None],
        installation: InstallationService,
        free_space: Callable[[Path], int] | None = None,
    ) -> None:
        self._diagnostics, self._clock = diagnostics, clock
        self._drives, self._printers, self._installation = drives, printers, installation
        self._free_space = free_space or _free_space

    def look(self, session: Session) -> HealthReport:
        """Return every line; reads the whole file of the base, so never on the window's thread.

        Raises:
            NotAllowedError: looking for faults is not among the person's duties.
            DeviceError: the folder of the journal is gone.
        """
        session.require_reading(Action.DIAGNOSE)
        now = self._clock.now()
        with session.database.read() as reading:
            found = {
                HealthCheck.BASE: _base(session, reading),
                HealthCheck.LOG: _log(session, reading),
                HealthCheck.DISK: self._disk(session),
                HealthCheck.CLOCK: _clock(reading, now),
                HealthCheck.KEYS: _keys(session, reading),
                HealthCheck.BACKUP: _backup(session, reading, now),
                HealthCheck.ARCHIVE: _archive(session, reading, now),
                HealthCheck.EXCHANGE: _exchange(session, reading, now),
            }
        found |= {HealthCheck.PRINTER: self._printer(), HealthCheck.FLASH: self._flash()}
        found |= {HealthCheck.PROGRAM: _program(self._installation.look(is_thorough=False))}
        return HealthReport(now, tuple(HealthLine(check, *found[check][:2], now, found[check][2]) for check in found))

    def check_log(self, session: Session) -> HealthLine:
        """Check every signed entry and compare the tables with the log; minutes in a large school.

        Raises:
            NotAllowedError: looking for faults is not among the person's duties.
        """
        session.require_reading(Action.DIAGNOSE)
        report = self._diagnostics.check(session)
        now = self._clock.now()
        if report.is_clean:
            facts: dict[str, str | int] = {"entries": report.entries}
            return HealthLine(HealthCheck.LOG, HealthState.GOOD, HealthCode.LOG_CLEAN, now, facts)
        facts = {"count": len(report.findings)}
        return HealthLine(HealthCheck.LOG, HealthState.BAD, HealthCode.LOG_FINDINGS, now, facts)

    def _disk(self, session: Session) -> Found:
        base = session.database.path
        free, size = self._free_space(base.parent), base.stat().st_size
        facts: dict[str, str | int] = {"free": free // MIB}
        if free < max(LEAST_SPACE, 2 * size):
            return HealthState.BAD, HealthCode.DISK_FULL, facts
        if free < max(LOW_SPACE, LOW_BASES * size):
            return HealthState.WARN, HealthCode.DISK_LOW, facts
        return HealthState.GOOD, HealthCode.DISK_ENOUGH, facts

    def _printer(self) -> Found:
        count = self._printers()
        if count is None:
            return HealthState.UNKNOWN, HealthCode.PRINTER_UNKNOWN, {}
        if not count:
            return HealthState.WARN, HealthCode.PRINTER_NONE, {}
        return HealthState.GOOD, HealthCode.PRINTER_KNOWN, {"count": count}

    def _flash(self) -> Found:
        seen = [drive for drive in self._drives() if drive.is_removable and not drive.is_system]
        if not seen:
            return HealthState.UNKNOWN, HealthCode.FLASH_NONE, {}
        return HealthState.GOOD, HealthCode.FLASH_SEEN, {"count": len(seen)}


def _program(state: InstallationState) -> Found:
    """Tell whether every file of the program is there, by names and sizes; ``repair`` reads every byte."""
    facts: dict[str, str | int] = {"version": state.version}
    if state.files is None:
        return HealthState.UNKNOWN, HealthCode.PROGRAM_UNLISTED, facts
    if state.damaged:
        return HealthState.BAD, HealthCode.PROGRAM_DAMAGED, {**facts, "count": len(state.damaged)}
    since = f"{state.installed[-1].moment:%d.%m.%Y}" if state.installed else "–"
    return HealthState.GOOD, HealthCode.PROGRAM_WHOLE, {**facts, "files": state.files, "since": since}


def _base(session: Session, reading: Reading) -> Found:
    if not is_database_sound(reading):
        return HealthState.BAD, HealthCode.BASE_DAMAGED, {}
    return HealthState.GOOD, HealthCode.BASE_SOUND, {"size": session.database.path.stat().st_size // MIB}


def _log(session: Session, reading: Reading) -> Found:
    """Tell when the log was last checked as a whole: whenever a copy of the base is made, it is."""
    last = last_checked_here(session, reading)
    if last is None:
        return HealthState.UNKNOWN, HealthCode.LOG_UNCHECKED, {}
    return HealthState.GOOD, HealthCode.LOG_OF_COPY, {"day": f"{last:%d.%m.%Y}"}


def _clock(reading: Reading, now: datetime) -> Found:
    facts: dict[str, str | int] = {"now": f"{now:%d.%m.%Y %H:%M}"}
    since = doubted_since(reading, now)
    if since is None:
        return HealthState.GOOD, HealthCode.CLOCK_RIGHT, facts
    code = HealthCode.CLOCK_BEHIND if since > now else HealthCode.CLOCK_AHEAD
    return HealthState.BAD, code, {**facts, "last": f"{since:%d.%m.%Y %H:%M}"}


def _keys(session: Session, reading: Reading) -> Found:
    """The base is open, so its key is the one in the vault; it must go when somebody may have kept it (D-16)."""
    body = session.vault.body
    facts: dict[str, str | int] = {"users": len(body.users), "sheets": len(body.recoveries)}
    if has_fact(reading, rekey_fact(session)):
        return HealthState.WARN, HealthCode.KEYS_REKEY_DUE, facts
    return HealthState.GOOD, HealthCode.KEYS_SOUND, facts


def _backup(session: Session, reading: Reading, now: datetime) -> Found:
    last = last_checked_here(session, reading)
    if last is None:
        return HealthState.WARN, HealthCode.BACKUP_NONE, {}
    days = (now.date() - last.date()).days
    facts: dict[str, str | int] = {"day": f"{last:%d.%m.%Y}", "days": days}
    if days > BACKUP_OVERDUE_DAYS:
        return HealthState.BAD, HealthCode.BACKUP_OLD, facts
    return HealthState.GOOD, HealthCode.BACKUP_FRESH, facts


def _archive(session: Session, reading: Reading, now: datetime) -> Found:
    if is_joined(reading):
        return HealthState.GOOD, HealthCode.ARCHIVE_ELSEWHERE, {}
    year = current_year(reading, now.date())
    last = None if year is None else last_archive(reading, year)
    if last is None:
        return HealthState.WARN, HealthCode.ARCHIVE_NONE, {}
    days, rules = (now.date() - last.date()).days, session.regulation.archive
    facts: dict[str, str | int] = {"day": f"{last:%d.%m.%Y}", "days": days}
    if days > rules.alarm_after_days:
        return HealthState.BAD, HealthCode.ARCHIVE_ALARM, facts
    if days > rules.warn_after_days:
        return HealthState.WARN, HealthCode.ARCHIVE_WARN, facts
    return HealthState.GOOD, HealthCode.ARCHIVE_FRESH, facts


def _exchange(session: Session, reading: Reading, now: datetime) -> Found:
    device = session.database.device
    waiting, conflicts = entries_waiting(reading, device), count_conflicts(reading)
    state = ExchangeState(workstations(reading, device), waiting, conflicts)
    if not partners(state):
        return HealthState.GOOD, HealthCode.EXCHANGE_ALONE, {}
    if conflicts:
        return HealthState.WARN, HealthCode.EXCHANGE_CONFLICTS, {"count": conflicts}
    silent = len(quiet_ones(state, now))
    if silent:
        return HealthState.WARN, HealthCode.EXCHANGE_SILENT, {"count": silent, "days": QUIET_AFTER_DAYS}
    return HealthState.GOOD, HealthCode.EXCHANGE_CALM, {"waiting": waiting}


def _free_space(folder: Path) -> int:
    with translated_os_errors():
        return shutil.disk_usage(folder).free
