"""Opening an old archive read-only: its log becomes a journal in memory, the live database is not touched (D-58)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.readmodels.opened_archive import ArchiveBook, ArchivePassport, ArchiveTitle, search_volumes
from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.services.archive_check import ArchiveCheckService, identities_of
from ejournal_desktop.services.archive_history import cell_histories
from ejournal_desktop.services.custody_errors import ArchiveNotGenuineError
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.volumes import VolumeWish, volume_of, volumes_to_date
from ejournal_desktop.storage.queries.courses import courses_of_class
from ejournal_desktop.storage.queries.custody import class_group_of_code
from ejournal_desktop.storage.queries.people import account_names, roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.archive_reader import open_payload, verify_container

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId
    from ejournal_desktop.readmodels.archive import ArchiveVerdict, LogFeed
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, PeriodView, StudentRow
    from ejournal_desktop.readmodels.opened_archive import ArchiveHit
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.manifest import Manifest

READABLE = frozenset(
    {VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN, VerdictWord.OLDER_THAN_KNOWN}
)


@dataclass(frozen=True, slots=True)
class OpenArchive:
    """An archive that was verified and opened; everything it shows is as of the moment it was made."""

    title: ArchiveTitle
    feeds: Sequence[LogFeed] = field(repr=False)
    _reading: Reading = field(repr=False)
    _class_group: ClassGroupId

    @property
    def class_group(self) -> ClassGroupId:
        """The class group of the archive."""
        return self._class_group

    @property
    def reading(self) -> Reading:
        """The state that follows from the log of the archive, for services that compare it."""
        return self._reading

    def students(self) -> tuple[StudentRow, ...]:
        """Return everybody who ever was in the class group."""
        return roster(self._reading, self._class_group)

    def courses(self) -> tuple[CourseView, ...]:
        """Return the subjects of the class group."""
        return courses_of_class(self._reading, self._class_group)

    def periods(self) -> tuple[PeriodView, ...]:
        """Return the grading periods of the year."""
        year = year_of_class(self._reading, self._class_group)
        return school_year(self._reading, year, self._class_group).periods

    def volumes(self) -> tuple[ClassVolume, ...]:
        """Return the journal as it would be printed: one volume for every grading period that had begun."""
        return volumes_to_date(self._reading, self._class_group, self.title.moment)

    def volume(self, period: PeriodId) -> ClassVolume:
        """Return the volume of one grading period, with the corrections: who changed what, and when.

        Raises:
            UnknownRecordError: the year has no such period.
        """
        return volume_of(self._reading, VolumeWish(self._class_group, period), self.title.moment)

    def page(self, course: CourseId, period: PeriodId) -> JournalPage:
        """Return one journal page; nothing on it can be written.

        Raises:
            UnknownRecordError: there is no such course or period.
        """
        for subject in self.volume(period).subjects:
            if subject.page.course.course == course:
                return subject.page
        raise UnknownRecordError(kind="course")

    def search(self, text: str) -> tuple[ArchiveHit, ...]:
        """Find a text in names of students, topics and homework, whatever its case."""
        return search_volumes(text, self.students(), self.volumes())

    def book(self, reference: ArchiveReference) -> ArchiveBook:
        """Return everything the archive shows, so that it can be closed; closed periods are tied to the archive."""
        names = {account: name.with_initials for account, name in account_names(self._reading).items()}
        history = cell_histories(self.feeds, names)
        volumes = tuple(
            replace(volume, archive=reference) if volume.heading.period.is_closed else volume
            for volume in self.volumes()
        )
        return ArchiveBook(self.title, self.students(), self.courses(), volumes, history)


class ArchiveReadingService:
    """Opens archives for reading."""

    def __init__(self, check: ArchiveCheckService) -> None:
        self._check = check

    @contextmanager
    def opened(self, session: Session, file: Path) -> Iterator[OpenArchive]:
        """Give an archive as a journal that only shows; verified in full before anything of it is read.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            ArchiveNotGenuineError: it is damaged or of another school.
            AccessError: it is sealed to others.
            TrustError, DeviceError: it is no archive, newer, or cannot be read.
        """
        require_reader(session)
        with translated_os_errors():
            data = file.read_bytes()
        verdict = self._check.judge(data, session)
        if verdict.word not in READABLE:
            raise ArchiveNotGenuineError(word=verdict.word.value)
        container = verify_container(data, verify_file=minisign.verify)
        payload = open_payload(container, open_sealed=keys.open_sealed, identities=identities_of(session))
        feeds = payload.feeds()
        with replayed(feeds) as fold:
            yield _opened(container.manifest, verdict, feeds, fold)

    def book(self, session: Session, file: Path) -> ArchiveBook:
        """Read an archive as a whole; nothing of it is written to a disk.

        Raises:
            The errors of ``opened``.
        """
        passport = self.passport(file)
        name = file.name.removesuffix(".zip")
        reference = ArchiveReference(name, passport.manifest_hash, passport.moment, passport.root_fingerprint)
        with self.opened(session, file) as archive:
            return archive.book(reference)

    def passport(self, file: Path) -> ArchivePassport:
        """Return what an archive says of itself without a key; whether it may is the verdict's question.

        Raises:
            TrustError: the file is no archive, is damaged, or needs a newer program.
            DeviceError: it cannot be read.
        """
        with translated_os_errors():
            data = file.read_bytes()
        container = verify_container(data, verify_file=minisign.verify)
        manifest = container.manifest
        return ArchivePassport(
            file_name=file.name,
            size=len(data),
            sha256=sha256(data).hexdigest(),
            class_code=manifest.class_code,
            school_code=manifest.school_code,
            school_year=manifest.school_year,
            week=manifest.week,
            number=manifest.number,
            moment=manifest.time,
            manifest_hash=container.manifest_hash,
            program=manifest.program,
            root_fingerprint=manifest.root_fingerprint,
            is_training=manifest.is_training,
        )


def require_reader(session: Session) -> None:
    """Let only those look into archives who make or accept them.

    Raises:
        NotAllowedError: neither is among the person's duties.
    """
    for action in (Action.MAKE_WEEKLY_ARCHIVE, Action.ACCEPT_ARCHIVE):
        try:
            session.require(action)
        except NotAllowedError:
            continue
        return
    raise NotAllowedError


def _opened(manifest: Manifest, verdict: ArchiveVerdict, feeds: Sequence[LogFeed], reading: Reading) -> OpenArchive:
    class_group = class_group_of_code(reading, manifest.class_code, manifest.school_year)
    if class_group is None:
        raise UnknownRecordError(kind="class_group")
    title = ArchiveTitle(
        class_code=manifest.class_code,
        school_year=manifest.school_year,
        number=manifest.number,
        week=manifest.week,
        moment=manifest.time,
        manifest_hash=verdict.manifest_hash,
        verdict=verdict,
    )
    return OpenArchive(title, feeds, reading, class_group)
