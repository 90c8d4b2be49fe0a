"""Changes made at the homeroom teacher's desk: cards, reasons, checks, letters, notes, notices, portfolio."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import (
        ClassGroupId,
        LessonId,
        StaffId,
        StudentId,
    )


@dataclass(frozen=True, slots=True)
class GuardianRegistered(Change):
    """A guardian of a student; a repeated registration replaces the fields (S0-3.3)."""

    code: ClassVar[str] = "guardian"
    guardian: int
    student: StudentId
    surname: str
    given_name: str
    patronymic: str
    kinship: str
    phone: str
    address: str


@dataclass(frozen=True, slots=True)
class GuardianRemoved(Change):
    """A guardian does not belong to a student any more."""

    code: ClassVar[str] = "guardian_removed"
    guardian: int


@dataclass(frozen=True, slots=True)
class DeliveryAgreed(Change):
    """How a guardian gets results: form, source and day of the declaration (S1-R.2, S1-R.5)."""

    code: ClassVar[str] = "delivery"
    guardian: int
    delivery: str
    is_opted_out: bool
    source: str
    declared: date


@dataclass(frozen=True, slots=True)
class StudentCardFilled(Change):
    """Further fields of a student card: personal file number, address, phone, sex where the school wants it."""

    code: ClassVar[str] = "student_card"
    student: StudentId
    file_number: str
    address: str
    phone: str
    sex: str = ""


@dataclass(frozen=True, slots=True)
class CardVerified(Change):
    """A student card was looked through and found right on a day (S4-8.2.2)."""

    code: ClassVar[str] = "card_verified"
    student: StudentId
    day: date


@dataclass(frozen=True, slots=True)
class CardSourceNoted(Change):
    """What the data of a card were taken from, and the day on that paper; ``guardian`` 0 is the student (S1-6.2c)."""

    code: ClassVar[str] = "card_source"
    student: StudentId
    guardian: int
    source: str
    day: date


@dataclass(frozen=True, slots=True)
class AbsenceExplained(Change):
    """Absence of a student between two dates by document: the code that every missed lesson gets (S0-4.13.6).

    With a lesson the reason is of that lesson alone. A repeated explanation replaces the fields.
    """

    code: ClassVar[str] = "absence_reason"
    absence: int
    student: StudentId
    class_group: ClassGroupId
    starts: date
    ends: date
    status: str
    document: str
    lesson: LessonId | None


@dataclass(frozen=True, slots=True)
class AbsenceReasonWithdrawn(Change):
    """A reason of absence was taken back."""

    code: ClassVar[str] = "absence_reason_withdrawn"
    absence: int


@dataclass(frozen=True, slots=True)
class WeekChecked(Change):
    """The homeroom teacher checked the entries of a week; ``week`` as 2026-W47 (S0-4.13.3a)."""

    code: ClassVar[str] = "week_checked"
    class_group: ClassGroupId
    week: str


@dataclass(frozen=True, slots=True)
class LeavingExplained(Change):
    """Why a student left the school after a last day in a class group (S4-5.2.2a); the empty text takes it back."""

    code: ClassVar[str] = "leaving_reason"
    student: StudentId
    class_group: ClassGroupId
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class ListConfirmed(Change):
    """The homeroom teacher confirmed the list of the class group on a day (S3-3.2a)."""

    code: ClassVar[str] = "list_confirmed"
    class_group: ClassGroupId
    day: date


@dataclass(frozen=True, slots=True)
class ConsentRecorded(Change):
    """A paper of the set on personal data: its kind, day, and whether it is there (S0-4.13.5)."""

    code: ClassVar[str] = "consent"
    student: StudentId
    paper: str
    day: date
    is_received: bool


@dataclass(frozen=True, slots=True)
class MessageWritten(Change):
    """A remark, achievement, appeal or thanks about a student, a kind of the regulation (S1-3.1.2a)."""

    code: ClassVar[str] = "message"
    message: int
    student: StudentId
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageWithdrawn(Change):
    """A message was taken back with a trace (S1-3.1.2b)."""

    code: ClassVar[str] = "message_withdrawn"
    message: int


@dataclass(frozen=True, slots=True)
class LetterLogged(Change):
    """A letter or printout that went to a family: occasion, way, day handed out (S0-4.13.10)."""

    code: ClassVar[str] = "letter"
    letter: int
    student: StudentId
    occasion: str
    way: str
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class LetterAnswered(Change):
    """The signed slip or the answer of a family to a letter (S1-R.6b)."""

    code: ClassVar[str] = "letter_answered"
    letter: int
    day: date
    answer: str


@dataclass(frozen=True, slots=True)
class PortfolioItemKept(Change):
    """An entry of a portfolio of a student or a member of staff (S0-2.9); ``content`` of its file is base64url."""

    code: ClassVar[str] = "portfolio"
    portfolio_item: int
    student: StudentId | None
    staff: StaffId | None
    day: date
    kind: str
    title: str
    level: str
    result: str
    file_title: str = ""
    media_type: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class PortfolioItemRemoved(Change):
    """An entry of a portfolio was taken back."""

    code: ClassVar[str] = "portfolio_removed"
    portfolio_item: int


@dataclass(frozen=True, slots=True)
class NoticePublished(Change):
    """A notice on the board: audience, text, first and last day (S0-4.6.6).

    A meeting or event has its day, ``HH:MM`` and place (S0-4.9.5), and a class group where it is of one class alone.
    """

    code: ClassVar[str] = "notice"
    notice: int
    audience: str
    text: str
    starts: date
    ends: date
    kind: str = "general"
    class_group: ClassGroupId | None = None
    held_on: date | None = None
    at: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class NoticeWithdrawn(Change):
    """A notice was taken off the board."""

    code: ClassVar[str] = "notice_withdrawn"
    notice: int


@dataclass(frozen=True, slots=True)
class NoteSent(Change):
    """A note between members of staff, about a lesson, a student's cell in it, or none (S0-2.13, S3-3.2b).

    ``edition`` is the day from which the edition of the regulation holds that a note tells of (S0-7.2).
    """

    code: ClassVar[str] = "note"
    note: int
    receiver: StaffId
    lesson: LessonId | None
    text: str
    student: StudentId | None = None
    edition: date | None = None


@dataclass(frozen=True, slots=True)
class NoteRead(Change):
    """The receiver has read a note."""

    code: ClassVar[str] = "note_read"
    note: int


@dataclass(frozen=True, slots=True)
class NoteWithdrawn(Change):
    """A note that nobody had read yet was taken back by its author."""

    code: ClassVar[str] = "note_withdrawn"
    note: int


CHANGES_DESK: tuple[type[Change], ...] = (
    GuardianRegistered,
    GuardianRemoved,
    DeliveryAgreed,
    StudentCardFilled,
    CardVerified,
    CardSourceNoted,
    AbsenceExplained,
    AbsenceReasonWithdrawn,
    WeekChecked,
    LeavingExplained,
    ListConfirmed,
    ConsentRecorded,
    MessageWritten,
    MessageWithdrawn,
    LetterLogged,
    LetterAnswered,
    PortfolioItemKept,
    PortfolioItemRemoved,
    NoticePublished,
    NoticeWithdrawn,
    NoteSent,
    NoteRead,
    NoteWithdrawn,
)
