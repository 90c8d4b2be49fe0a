"""Small files of a lesson: kept encrypted inside the base, carried by archives and bundles like every entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes_teaching import FileAttached, FileDetached
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors, write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.foreign_pdf import check_pdf
from ejournal_desktop.services.board_errors import DocumentKindError
from ejournal_desktop.services.document_files import is_picture, require_whole_picture
from ejournal_desktop.services.errors import (
    FileKindError,
    FileTooLargeError,
    ForeignPageError,
    TooManyFilesError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import may_open_page, require_lesson, require_writing
from ejournal_desktop.storage.log import base64url, class_scope
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.lesson_card import attached_files, file_content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_card import AttachedFile, FileContent
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

LARGEST_FILE: Final = 256 * 1024
MOST_FILES: Final = 5
LONGEST_TITLE: Final = 120

MEDIA_TYPES: Final = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".txt": "text/plain",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
}
"""Kinds of files that are kept, by the ending of their name: documents and pictures, nothing that runs."""


def small_content(path: Path) -> bytes:
    """Read a file that is to be kept in the base.

    Raises:
        FileTooLargeError: over ``LARGEST_FILE`` bytes.
        DeviceError: the file cannot be read.
    """
    with translated_os_errors():
        if path.stat().st_size > LARGEST_FILE:
            raise FileTooLargeError(most=LARGEST_FILE // 1024)
        return path.read_bytes()


def taken_file(path: Path, look_through: Callable[[bytes], None]) -> tuple[str, bytes]:
    """Read a file that comes from outside, and return its name and bytes.

    Raises:
        FileTooLargeError, FileKindError and others: see ``checked_file``.
        ActivePdfError, LockedPdfError, DamagedPdfError: see ``look_through``, which judges a PDF.
        DeviceError: the file cannot be read.
    """
    content = small_content(path)
    name, media_type = checked_file(path.name, content)
    if media_type == MEDIA_TYPES[".pdf"]:
        look_through(content)
    return name, content


def checked_file(title: str, content: bytes) -> tuple[str, str]:
    """Return the name under which a file is kept, and its kind by the ending of the name.

    Raises:
        FileTooLargeError: over ``LARGEST_FILE`` bytes.
        FileKindError: not one of ``MEDIA_TYPES``, or no picture in spite of its name.
        PictureTooLargeError, DamagedPictureError: see ``require_whole_picture``.
    """
    name = normalised(title)[-LONGEST_TITLE:]
    media_type = MEDIA_TYPES.get(f".{name.rpartition('.')[2].casefold()}")
    if media_type is None:
        raise FileKindError
    if len(content) > LARGEST_FILE:
        raise FileTooLargeError(most=LARGEST_FILE // 1024)
    if is_picture(name):
        _require_picture(content)
    return name, media_type


def _require_picture(content: bytes) -> None:
    try:
        require_whole_picture(content)
    except DocumentKindError as error:
        raise FileKindError from error


class AttachmentsService:
    """Files beside topic and homework; ``look_through`` judges a PDF from outside."""

    def __init__(self, clock: Clock, look_through: Callable[[bytes], None] = check_pdf) -> None:
        self._clock = clock
        self._look_through = look_through

    def taken(self, path: Path) -> tuple[str, bytes]:
        """Read a file from outside that is to be kept, and return its name and bytes.

        Raises:
            The errors of ``taken_file``.
        """
        return taken_file(path, self._look_through)

    def attach(self, session: Session, lesson: LessonId, title: str, content: bytes) -> AttachedFile:
        """Keep a file with a lesson; ``title`` is its name, whose ending tells its kind.

        Raises:
            FileTooLargeError: over ``LARGEST_FILE`` bytes.
            FileKindError: not one of ``MEDIA_TYPES``, or no picture in spite of its name.
            PictureTooLargeError, DamagedPictureError: see ``checked_file``.
            TooManyFilesError: the lesson has ``MOST_FILES`` already.
            AccessError, RuleError: see ``require_writing``.
        """
        name, media_type = checked_file(title, content)
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            place = require_writing(session, work, lesson, Action.WRITE_LESSON, self._clock.now().date())
            if len(attached_files(work, lesson)) >= MOST_FILES:
                raise TooManyFilesError(most=MOST_FILES)
            number = work.new_identifier()
            change = FileAttached(number, lesson, name, media_type, base64url(content))
            work.record(class_scope(place.class_group), [change])
            return next(file for file in attached_files(work, lesson) if file.attachment == number)

    def attach_file(self, session: Session, lesson: LessonId, path: Path) -> AttachedFile:
        """Read a file and keep it with a lesson.

        Raises:
            As ``taken`` and ``attach``.
        """
        return self.attach(session, lesson, *self.taken(path))

    def save_copy(self, session: Session, attachment: int, path: Path) -> None:
        """Write a file of a lesson outside the base, where the person wants it.

        Raises:
            DeviceError: the disk is full, read-only or gone; nothing half-written stays.
            As ``content``.
        """
        write_durably(path, self.content(session, attachment).content)

    def detach(self, session: Session, attachment: int) -> FileContent:
        """Take a file back; what it held is returned, so that the act can be undone.

        Raises:
            UnknownRecordError: there is no such file.
            AccessError, RuleError: see ``require_writing``.
        """
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            found = _file(work, attachment)
            place = require_writing(session, work, found.lesson, Action.WRITE_LESSON, self._clock.now().date())
            work.record(class_scope(place.class_group), [FileDetached(attachment)])
        return found

    def content(self, session: Session, attachment: int) -> FileContent:
        """Return a file to whoever may see the page of its lesson.

        Raises:
            UnknownRecordError: there is no such file.
            ForeignPageError: the person may not see the page.
        """
        with session.database.read() as reading:
            found = _file(reading, attachment)
            place = require_lesson(reading, found.lesson)
            view, teachers = course_view(reading, place.course), teachers_of_course(reading, place.course)
            if view is None or not may_open_page(session, reading, view, teachers, self._clock.now().date()):
                raise ForeignPageError
            return found


def _file(reading: Reading, attachment: int) -> FileContent:
    found = file_content(reading, attachment)
    if found is None:
        raise UnknownRecordError(kind="attachment")
    return found
