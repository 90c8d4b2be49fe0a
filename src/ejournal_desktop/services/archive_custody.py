"""What happens to an archive after it was written: seen again, handed over, copied, and at last removed."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import ArchiveConfirmed, ArchiveCopied
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import AppError, RuleError, TrustError
from ejournal_desktop.readmodels.custody import Acceptance, CheckedFile, ComparedCopy, CopyState, HandOver, YearCopies
from ejournal_desktop.services.archive_acceptance import ArchiveAcceptance, require_acceptor
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.archive_targets import (
    archive_names,
    own_carrier,
    require_takes_archives,
    require_week,
)
from ejournal_desktop.services.carrier_room import RoomOnCarrier
from ejournal_desktop.services.custody_errors import ArchiveUnknownError, CarrierStillInError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.local_facts import has_fact
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.custody import archive_custody
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.sync.drives import insertion_of
from ejournal_desktop.sync.media import hash_on_carrier, read_on_carrier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.session import Session


class ArchiveCustodyService:
    """Confirms, hands over, compares and clears archives on carriers."""

    def __init__(
        self, clock: Clock, check: ArchiveCheckService, insertion: Callable[[Path], str] = insertion_of
    ) -> None:
        self._clock = clock
        self._check = check
        self._insertion = insertion

    def register(self, session: Session) -> tuple[ArchiveCustody, ...]:
        """Return every archive of the current year with what happened to it, the newest first.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        session.require_reading(Action.MAKE_WEEKLY_ARCHIVE if self._makes(session) else Action.ACCEPT_ARCHIVE)
        with session.database.read() as reading:
            year = current_year(reading, self._clock.now().date())
            return () if year is None else archive_custody(reading, year)

    def require_target(self, session: Session, folder: Path, week: str | None = None) -> bool:
        """Ask before a run whether archives may go there, for a week; tell whether it is a drive of the register.

        What is written to a folder without a mark can never be confirmed.

        Raises:
            NotAllowedError: the person makes no archives.
            CarrierOfOtherSchoolError, CarrierUnregisteredError, CarrierLostError: its mark says no.
            ArchiveWeekError: the week has not begun, or is of another school year.
            DeviceError: the folder is not there.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        if week is not None:
            require_week(session, week, self._clock.now().date())
        return require_takes_archives(session, folder)

    def note_writing(self, session: Session, folder: Path) -> None:
        """Remember that a drive is written to while it is in as it is now: until it was out it confirms nothing."""
        if fact := self._still_in(folder):
            session.database.note(fact)

    def confirm(
        self,
        session: Session,
        folder: Path,
        *,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        is_stopped: Callable[[], bool] = lambda: False,
        is_only_new: bool = False,
    ) -> tuple[CheckedFile, ...]:
        """Read every archive on a drive that was put in again and note those that are whole (security.md D-55).

        A file that cannot be confirmed is named with the reason and does not stop the others; whoever stops between
        two files keeps what was confirmed. ``is_only_new`` leaves out what was confirmed on this drive before.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            CarrierUnregisteredError, CarrierLostError: the drive cannot vouch for anything.
            CarrierStillInError: it was not out since it was written to, as far as the system can tell.
            DeviceError: the drive cannot be read.
        """
        known = {row.manifest_hash: row for row in self.register(session)}
        carrier = own_carrier(session, folder)
        self._require_was_out(session, folder)
        done = {row.file_name for row in known.values() if is_only_new and carrier in row.confirmed_on}
        names = [name for name in archive_names(folder) if name not in done]
        checked: list[CheckedFile] = []
        for place, name in enumerate(names):
            if is_stopped():
                break
            progress(place, len(names))
            checked.append(self._confirmed(session, folder / name, carrier, known))
        progress(len(names), len(names))
        return tuple(checked)

    def accept(self, session: Session, file: Path) -> Acceptance:
        """Take over an archive as deputy head: verified in full, signed a second time, receipt beside the file.

        One that was accepted before is not signed again: this copy gets the receipt that stands in the register.

        Raises:
            NotAllowedError: the person is no deputy head for academic work.
            SamePersonError: who made an archive cannot accept it.
            ArchiveNotGenuineError: it is damaged, or of another school.
            ArchiveUnknownError: it is not in the register of this computer.
            DeviceError: the receipt cannot be written beside it.
        """
        require_acceptor(session)
        return ArchiveAcceptance(session, self.register(session), self._check).of(file, self._clock.now())

    def acceptable(self, session: Session, folder: Path) -> tuple[ArchiveCustody, ...]:
        """Return the archives on a drive that nobody accepted yet, by the names in the register.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            DeviceError: the drive cannot be read.
        """
        there = set(archive_names(folder))
        found = (row for row in self.register(session) if row.file_name in there and not row.accepted_by)
        return tuple(sorted(found, key=attrgetter("place_in_list")))

    def take_over(
        self,
        session: Session,
        files: Sequence[Path],
        *,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> HandOver:
        """Take over several archives; one that cannot be accepted is named and does not stop the others.

        Raises:
            NotAllowedError: the person is no deputy head for academic work.
            DeviceError: the drive is gone or cannot be written.
        """
        accepted: list[Acceptance] = []
        refused: list[CheckedFile] = []
        for place, file in enumerate(files):
            if is_stopped():
                break
            progress(place, len(files))
            try:
                accepted.append(self.accept(session, file))
            except (RuleError, TrustError) as error:
                refused.append(CheckedFile(file.name, is_good=False, code=error.code))
        progress(len(files), len(files))
        return HandOver(tuple(accepted), tuple(refused))

    def year_copies(self, session: Session) -> tuple[YearCopies, ...]:
        """Return for every class of the year on how many carriers its newest archive stands (S4-6.4).

        Copies of one week count together: what was written anew for a second carrier is as good as a copy. What stands
        on a lost carrier does not count.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        by_class: dict[tuple[ClassGroupId, str], list[ArchiveCustody]] = defaultdict(list)
        for row in self.register(session):
            by_class[row.class_group, row.class_title].append(row)
        return tuple(_year_copies(*key, rows) for key, rows in sorted(by_class.items(), key=lambda pair: pair[0][1]))

    def compare(self, session: Session, first: Path, second: Path) -> tuple[ComparedCopy, ...]:
        """Compare the archives on two drives byte by byte and note the equal ones as copies (S4-5.1g).

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            CarrierUnregisteredError, CarrierLostError: a drive is not one of the school.
            DeviceError: a drive cannot be read.
        """
        known = {row.file_name: row for row in self.register(session)}
        carriers = [own_carrier(session, folder) for folder in (first, second)]
        names = sorted({*archive_names(first), *archive_names(second)})
        compared = tuple(ComparedCopy(name, _copy_state(first / name, second / name)) for name in names)
        for copy in compared:
            row = known.get(copy.file_name)
            if copy.state is CopyState.SAME and row is not None:
                self._note_copy(session, row, carriers)
        return compared

    def removable(
        self, session: Session, folder: Path, *, is_stopped: Callable[[], bool] = lambda: False
    ) -> tuple[str, ...]:
        """Return the archives on a drive that may go: all but the last four of a class whose newest one is whole.

        Raises:
            NotAllowedError: the person does not make archives.
            CopyStoppedError: it was stopped between two archives.
            DeviceError: the drive cannot be read.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        return self._room(session, is_stopped).removable(folder)

    def remove(
        self, session: Session, folder: Path, names: Sequence[str], *, is_stopped: Callable[[], bool] = lambda: False
    ) -> tuple[str, ...]:
        """Delete old archives from a drive; what may not go is left, whatever was asked for.

        It can be stopped as long as nothing was deleted: while those that stay are read.

        Raises:
            The errors of ``removable``.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        return self._room(session, is_stopped).remove(folder, names)

    def _room(self, session: Session, is_stopped: Callable[[], bool]) -> RoomOnCarrier:
        rows = self.register(session)
        return RoomOnCarrier(rows, lambda file: self._check.verify(file, session).word in READABLE, is_stopped)

    def _still_in(self, folder: Path) -> str:
        """Return the name of the fact that a drive was written to since it was put in; empty where nobody can tell."""
        insertion = self._insertion(folder)
        return f"written_in_{insertion}" if insertion else ""

    def _require_was_out(self, session: Session, folder: Path) -> None:
        if fact := self._still_in(folder):
            with session.database.read() as reading:
                if has_fact(reading, fact):
                    raise CarrierStillInError

    def _makes(self, session: Session) -> bool:
        try:
            session.require_reading(Action.MAKE_WEEKLY_ARCHIVE)
        except NotAllowedError:
            return False
        return True

    def _confirmed(
        self, session: Session, path: Path, carrier: str, known: Mapping[str, ArchiveCustody]
    ) -> CheckedFile:
        try:
            verdict = self._check.judge(read_on_carrier(path), session)
        except AppError as error:
            return CheckedFile(path.name, is_good=False, code=error.code)
        row = known.get(verdict.manifest_hash)
        if verdict.word not in READABLE:
            return CheckedFile(path.name, is_good=False, code=verdict.word.value)
        if row is None:
            return CheckedFile(path.name, is_good=False, code=ArchiveUnknownError.code)
        if carrier not in row.confirmed_on:
            change = ArchiveConfirmed(row.class_group, row.number, carrier)
            with session.database.write(session.actor(Action.ACCEPT_ARCHIVE)) as work:
                work.record(class_scope(row.class_group), [change])
        return CheckedFile(path.name, is_good=True)

    def _note_copy(self, session: Session, row: ArchiveCustody, carriers: Sequence[str]) -> None:
        new = [carrier for carrier in carriers if carrier != row.carrier and carrier not in row.copied_to]
        changes = [ArchiveCopied(row.class_group, row.number, carrier, row.manifest_hash) for carrier in new]
        with session.database.write(session.actor(Action.ACCEPT_ARCHIVE)) as work:
            work.record(class_scope(row.class_group), changes)


def _year_copies(class_group: ClassGroupId, title: str, rows: Sequence[ArchiveCustody]) -> YearCopies:
    week = max(row.week for row in rows)
    newest = [row for row in rows if row.week == week]
    carriers = {carrier for row in newest for carrier in row.stands_on}
    confirmed = {carrier for row in newest for carrier in row.confirmed_on if carrier not in row.lost_on}
    return YearCopies(class_group, title, week, len(carriers), len(confirmed))


def _copy_state(first: Path, second: Path) -> CopyState:
    with translated_os_errors():
        if not second.exists():
            return CopyState.ONLY_FIRST
        if not first.exists():
            return CopyState.ONLY_SECOND
    is_same = hash_on_carrier(first) == hash_on_carrier(second)
    return CopyState.SAME if is_same else CopyState.DIFFERENT
