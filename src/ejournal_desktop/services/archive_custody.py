"""What happens to an archive after it was written: seen again, handed over, copied, and at last removed."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import ArchiveAccepted, ArchiveConfirmed, ArchiveCopied
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors, write_durably
from ejournal_desktop.kernel.errors import AppError, RuleError, TrustError
from ejournal_desktop.readmodels.custody import Acceptance, CheckedFile, ComparedCopy, CopyState, HandOver, YearCopies
from ejournal_desktop.security import minisign
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.archive_targets import (
    archive_names,
    own_carrier,
    require_takes_archives,
    require_week,
)
from ejournal_desktop.services.custody_errors import ArchiveNotGenuineError, ArchiveUnknownError, SamePersonError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.trust import authority_of
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import feeds_of_class
from ejournal_desktop.storage.queries.custody import archive_custody
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.errors import CopyStoppedError
from ejournal_desktop.sync.media import hash_on_carrier
from ejournal_desktop.sync.receipts import RECEIPT_SUFFIX, make_receipt, read_receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.session import Session

KEPT_OF_A_CLASS = 4


class ArchiveCustodyService:
    """Confirms, hands over, compares and clears archives on carriers."""

    def __init__(self, clock: Clock, check: ArchiveCheckService) -> None:
        self._clock = clock
        self._check = check

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
            DeviceError: the drive cannot be read.
        """
        known = {row.manifest_hash: row for row in self.register(session)}
        carrier = own_carrier(session, folder)
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

        Raises:
            NotAllowedError: the person is no deputy head for academic work.
            SamePersonError: who made an archive cannot accept it.
            ArchiveNotGenuineError: it is damaged, or of another school.
            ArchiveUnknownError: it is not in the register of this computer.
            DeviceError: the receipt cannot be written beside it.
        """
        session.require(Action.ACCEPT_ARCHIVE)
        if Role.DEPUTY_HEAD_ACADEMIC not in session.signed_in.roles:
            raise NotAllowedError
        with translated_os_errors():
            data = file.read_bytes()
        row = self._registered(session, data)
        container = verify_container(data, verify_file=minisign.verify)
        if container.manifest.signer.key == session.vault.signing.public:
            raise SamePersonError
        now = self._clock.now()
        receipt = make_receipt(
            container,
            account=session.signed_in.account,
            time=now,
            sign=lambda signed, comment: minisign.sign(signed, session.vault.signing, comment),
        )
        self._require_good(session, row, receipt, data)
        place = file.with_name(file.name + RECEIPT_SUFFIX)
        write_durably(place, receipt.encode("ascii"))
        change = ArchiveAccepted(row.class_group, row.number, row.manifest_hash, receipt)
        with session.database.write(session.actor(Action.ACCEPT_ARCHIVE)) as work:
            work.record(class_scope(row.class_group), [change])
        return Acceptance(
            class_title=row.class_title,
            number=row.number,
            week=row.week,
            manifest_hash=row.manifest_hash,
            receipt=str(place),
            handed_over_by=row.author,
            accepted_by=session.signed_in.name.with_initials,
            moment=now,
        )

    def acceptable(self, session: Session, folder: Path) -> tuple[ArchiveCustody, ...]:
        """Return the archives on a drive that nobody accepted yet, by the names in the register.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            DeviceError: the drive cannot be read.
        """
        there = set(archive_names(folder))
        return tuple(row for row in self.register(session) if row.file_name in there and not row.accepted_by)

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
        rows = {row.manifest_hash: row for row in self.register(session)}
        by_class: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
        for name in archive_names(folder):
            _require_going(is_stopped)
            manifest, manifest_hash = _manifest(folder / name)
            if manifest is not None and manifest_hash in rows:
                by_class[manifest].append((rows[manifest_hash].number, name))
        check = partial(self._is_whole, session, folder, is_stopped)
        return tuple(name for files in by_class.values() for name in _old_files(sorted(files), check))

    def remove(
        self, session: Session, folder: Path, names: Sequence[str], *, is_stopped: Callable[[], bool] = lambda: False
    ) -> tuple[str, ...]:
        """Delete old archives from a drive; what may not go is left, whatever was asked for.

        It can be stopped as long as nothing was deleted: while those that stay are read.

        Raises:
            The errors of ``removable``.
        """
        allowed = set(self.removable(session, folder, is_stopped=is_stopped))
        removed = tuple(name for name in names if name in allowed)
        with translated_os_errors():
            for name in removed:
                (folder / name).unlink(missing_ok=True)
        return removed

    def _is_whole(self, session: Session, folder: Path, is_stopped: Callable[[], bool], name: str) -> bool:
        _require_going(is_stopped)
        return self._check.verify(folder / name, session).word in READABLE

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
            verdict = self._check.verify(path, session)
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

    def _registered(self, session: Session, data: bytes) -> ArchiveCustody:
        verdict = self._check.judge(data, session)
        if verdict.word not in READABLE:
            raise ArchiveNotGenuineError(word=verdict.word.value)
        for row in self.register(session):
            if row.manifest_hash == verdict.manifest_hash:
                return row
        raise ArchiveUnknownError

    def _require_good(self, session: Session, row: ArchiveCustody, receipt: str, data: bytes) -> None:
        """Read the receipt back as a stranger would: no receipt is given that cannot be verified."""
        body = session.vault.body
        with session.database.read() as reading:
            feeds = feeds_of_class(reading, row.class_group)
        authority = authority_of(feeds, school=body.school, root=body.recoveries[-1].root)
        container = verify_container(data, verify_file=minisign.verify)
        read_receipt(receipt, container, authority=authority, verify_file=minisign.verify)

    def _note_copy(self, session: Session, row: ArchiveCustody, carriers: Sequence[str]) -> None:
        new = [carrier for carrier in carriers if carrier != row.carrier and carrier not in row.copied_to]
        changes = [ArchiveCopied(row.class_group, row.number, carrier, row.manifest_hash) for carrier in new]
        with session.database.write(session.actor(Action.ACCEPT_ARCHIVE)) as work:
            work.record(class_scope(row.class_group), changes)


def _require_going(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise CopyStoppedError


def _old_files(files: Sequence[tuple[int, str]], is_whole: Callable[[str], bool]) -> Sequence[str]:
    """Return all but the last four, nothing unless each of these four is whole."""
    kept = [name for _, name in files[-KEPT_OF_A_CLASS:]]
    return [name for _, name in files[:-KEPT_OF_A_CLASS]] if all(map(is_whole, kept)) else []


def _year_copies(class_group: ClassGroupId, title: str, rows: Sequence[ArchiveCustody]) -> YearCopies:
    week = max(row.week for row in rows)
    newest = [row for row in rows if row.week == week]
    carriers = {carrier for row in newest for carrier in row.stands_on}
    confirmed = {carrier for row in newest for carrier in row.confirmed_on if carrier not in row.lost_on}
    return YearCopies(class_group, title, week, len(carriers), len(confirmed))


def _manifest(path: Path) -> tuple[tuple[str, str] | None, str]:
    """Return class and year of an archive that passes level 0, with its hash."""
    with translated_os_errors():
        data = path.read_bytes()
    try:
        container = verify_container(data, verify_file=minisign.verify)
    except AppError:
        return None, ""
    return (container.manifest.class_code, container.manifest.school_year), container.manifest_hash


def _copy_state(first: Path, second: Path) -> CopyState:
    with translated_os_errors():
        if not second.exists():
            return CopyState.ONLY_FIRST
        if not first.exists():
            return CopyState.ONLY_SECOND
    is_same = hash_on_carrier(first) == hash_on_carrier(second)
    return CopyState.SAME if is_same else CopyState.DIFFERENT
