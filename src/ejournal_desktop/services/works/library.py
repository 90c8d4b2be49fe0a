"""The library of works: subject, grade, kind, topic, text and file, to be used at lessons again (S0-4.6.2a)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_works import WorkDropped, WorkKept
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.works import LARGEST_MAXIMUM
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.works import WorkFile
from ejournal_desktop.services.attachments import checked_file
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.works.errors import WorkKindError, WorkMaximumError
from ejournal_desktop.storage.log import STAFF, base64url
from ejournal_desktop.storage.queries.works import kept_work, library_of, work_file

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import LessonId, SubjectId
    from ejournal_desktop.readmodels.lesson_card import AttachedFile
    from ejournal_desktop.readmodels.works import KeptWork
    from ejournal_desktop.services.attachments import AttachmentsService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class KeptWorkWish:
    """A work for the library; ``tasks`` is its text, one task a line."""

    subject: SubjectId
    grade_level: int
    work_kind: str
    topic: str
    maximum: int
    tasks: str = ""
    file: WorkFile | None = None


class WorkLibraryService:
    """Everyone who teaches keeps the own works; nobody sees those of others."""

    def __init__(self, attachments: AttachmentsService) -> None:
        self._attachments = attachments

    def works(self, session: Session) -> tuple[KeptWork, ...]:
        """Return the person's own works, by subject, grade and topic.

        Raises:
            NotAllowedError: no role of the person teaches.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        with session.database.read() as reading:
            return library_of(reading, session.signed_in.account)

    def keep(self, session: Session, wish: KeptWorkWish, number: int | None = None) -> int:
        """Put a work into the library, or replace the one with a number, and return its number.

        Raises:
            NotAllowedError: no role of the person teaches, or the work is somebody else's.
            EmptyTextError: there is no topic.
            WorkMaximumError, WorkKindError: see ``checked_work``.
            FileTooLargeError, FileKindError: see ``checked_file``.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        topic = checked_work(session.regulation, wish.work_kind, wish.topic, wish.maximum)
        file = ("", "", "")
        if wish.file is not None:
            file = (*checked_file(wish.file.title, wish.file.content), base64url(wish.file.content))
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            if number is not None and kept_work(work, number) is not None:
                _own(session, work, number)
            kept = work.new_identifier() if number is None else number
            about = (wish.subject, wish.grade_level, wish.work_kind, topic, wish.maximum, wish.tasks.strip())
            work.record(STAFF, [WorkKept(kept, *about, *file)])
        return kept

    def drop(self, session: Session, number: int) -> KeptWorkWish:
        """Take a work out of the library; what it was is returned, so that the act can be undone.

        Raises:
            UnknownRecordError: there is no such work.
            NotAllowedError: it is somebody else's.
        """
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            found, file = _own(session, work, number), work_file(work, number)
            work.record(STAFF, [WorkDropped(number)])
        about = (found.subject, found.grade_level, found.work_kind, found.topic, found.maximum, found.tasks)
        return KeptWorkWish(*about, file)

    def file(self, session: Session, number: int) -> WorkFile:
        """Return the file of a work.

        Raises:
            UnknownRecordError: there is no such work, or it has no file.
            NotAllowedError: it is somebody else's.
        """
        with session.database.read() as reading:
            _own(session, reading, number)
            found = work_file(reading, number)
        if found is None:
            raise UnknownRecordError(kind="attachment")
        return found

    def save_file(self, session: Session, number: int, path: Path) -> None:
        """Write the file of a work outside the base.

        Raises:
            The errors of ``file``.
            DeviceError: the disk is full, read-only or gone.
        """
        write_durably(path, self.file(session, number).content)

    def read_file(self, path: Path) -> WorkFile:
        """Read a file that is to stand with a work.

        Raises:
            FileTooLargeError, FileKindError and others: see ``AttachmentsService.taken``.
            DeviceError: the file cannot be read.
        """
        return WorkFile(*self._attachments.taken(path))

    def use_at_lesson(self, session: Session, number: int, lesson: LessonId) -> AttachedFile:
        """Lay the file of a work beside a lesson, as one of its files.

        Raises:
            The errors of ``file``; TooManyFilesError, AccessError, RuleError: see ``AttachmentsService.attach``.
        """
        found = self.file(session, number)
        return self._attachments.attach(session, lesson, found.title, found.content)


def checked_work(regulation: Regulation, kind: str, topic: str, maximum: int) -> str:
    """Return the topic of a work as it is kept.

    Raises:
        EmptyTextError: there is no topic.
        WorkKindError: the regulation has no such kind of work.
        WorkMaximumError: no points, or too many.
    """
    words = normalised(topic)
    if not words:
        raise EmptyTextError
    if regulation.work_kind(kind) is None:
        raise WorkKindError
    if not 1 <= maximum <= LARGEST_MAXIMUM:
        raise WorkMaximumError(most=LARGEST_MAXIMUM)
    return words


def _own(session: Session, reading: Reading, number: int) -> KeptWork:
    found = kept_work(reading, number)
    if found is None:
        raise UnknownRecordError(kind="work")
    if found[1] != session.signed_in.account:
        raise NotAllowedError
    return found[0]
