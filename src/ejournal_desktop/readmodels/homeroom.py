"""«Мой класс»: the week of a class group, its gaps, its students and what was written to their families."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.school_board import PLAIN_NOTICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.absences import AbsenceReason, AttendanceEntry, DayAbsence
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.school_board import NoticeMatter
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StudentId, SubgroupId, SubjectId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.two_values import RivalValues


class LessonGap(StrEnum):
    """What a lesson of the past still lacks (S0-4.13.3a)."""

    NOTHING = "nothing"
    NOT_COMPLETE = "not_complete"
    TOPIC = "topic"
    HOMEWORK = "homework"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class UnfilledLesson:
    """A past lesson of the class with gaps, and who keeps it."""

    lesson: LessonId
    course: CourseId
    day: date
    bell: int
    subject_title: str
    subgroup_title: str
    teacher: str
    gaps: tuple[LessonGap, ...]


@dataclass(frozen=True, slots=True)
class WeekTick:
    """A week was checked, by whom and when."""

    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class ClassWeek:
    """Students × days of one week; ``days`` are those with lessons, ``tick`` says that the week was checked.

    ``unexplained`` counts missed lessons without a reason; ``open_days`` are those that may still be changed.
    ``conflicts`` are the days of students on which two computers wrote different attendance.
    """

    class_group: ClassGroupView
    week: str
    days: tuple[date, ...]
    today: date
    students: tuple[StudentRow, ...]
    cells: Mapping[tuple[StudentId, date], DayAbsence]
    entries: tuple[AttendanceEntry, ...]
    reasons: tuple[AbsenceReason, ...]
    tick: WeekTick | None
    unfilled: int
    can_write: bool
    open_days: frozenset[date]
    conflicts: frozenset[tuple[StudentId, date]] = frozenset()

    @property
    def unexplained(self) -> int:
        """How many missed lessons of the week have no reason yet."""
        return sum(cell.unexplained for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class DayLessonAttendance:
    """One lesson of a student's day with what stands of attendance and marks in it.

    ``has_conflict`` is whether two computers wrote different attendance; what stands is provisional then, and
    ``rivals`` are both with their authors.
    """

    lesson: LessonId
    bell: int
    subject_title: str
    teacher: str
    is_recorded: bool
    status: str
    late_minutes: int
    marks: tuple[str, ...]
    is_corrected: bool
    has_conflict: bool = False
    rivals: tuple[RivalValues, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedAbsence:
    """A reason was stored: what stood ``before`` in the lessons and the reasons it took the place of.

    Both come back when it is taken back.
    """

    reason: AbsenceReason
    before: tuple[AttendanceEntry, ...]
    superseded: tuple[AbsenceReason, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceChange:
    """The attendance of a student at one lesson was corrected; ``None`` is presence."""

    lesson: LessonId
    student: StudentId
    before: str | None
    before_minutes: int
    after: str | None


class CardGap(StrEnum):
    """What a card still lacks (S0-3.3)."""

    BIRTH_DATE = "birth_date"
    FILE_NUMBER = "file_number"
    ADDRESS = "address"
    PHONE = "phone"
    GUARDIAN = "guardian"
    GUARDIAN_PHONE = "guardian_phone"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class GuardianCard:
    """A guardian with the form of delivery agreed, and where that agreement comes from (S1-R.5)."""

    guardian: int
    surname: str
    given_name: str
    patronymic: str
    kinship: str
    phone: str
    address: str
    delivery: str = ""
    is_opted_out: bool = False
    source: str = ""
    declared: date | None = None

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True, slots=True)
class Consent:
    """A paper of the set on personal data: whether it is there, and since when."""

    paper: str
    day: date
    is_received: bool


@dataclass(frozen=True, slots=True)
class Exemption:
    """A medical exemption from physical education by document (S0-4.14.7)."""

    span: DateSpan
    document: str


@dataclass(frozen=True, slots=True)
class SourceOfCard:
    """What the data of a student (``guardian`` 0) or a guardian were last taken from, the day on it, who entered it."""

    guardian: int
    source: str
    day: date
    author: str


@dataclass(frozen=True, slots=True)
class StudentCard:
    """A student's card with what is missing in it, what it was taken from and when it was last verified."""

    student: StudentRow
    birth_date: date | None
    file_number: str
    address: str
    phone: str
    guardians: tuple[GuardianCard, ...]
    consents: tuple[Consent, ...]
    verified_on: date | None
    verified_by: str
    gaps: tuple[CardGap, ...]
    missing_papers: tuple[str, ...]
    exemptions: tuple[Exemption, ...] = ()
    sex: str = ""
    sources: tuple[SourceOfCard, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassCards:
    """The cards of a class group, who confirmed the list and when, and whether the person may change them.

    The papers on personal data stand in them only where the person ``has_papers``. ``unplaced`` counts by subject those
    of today's students who are in none of its subgroups (S3-3.2a).
    """

    class_group: ClassGroupView
    cards: tuple[StudentCard, ...]
    list_confirmed_on: date | None
    can_edit: bool
    is_by_request: bool
    has_papers: bool
    can_keep_papers: bool
    unplaced: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ClassReminder:
    """What is open in a class of its homeroom teacher: finished weeks not checked, cards not looked through."""

    class_group: ClassGroupView
    weeks: tuple[DateSpan, ...]
    unseen_cards: int
    period_ends: date


@dataclass(frozen=True, slots=True)
class Concern:
    """A student to be written about: courses failed by the marks so far, and lessons missed without a valid reason."""

    student: StudentRow
    failing: tuple[str, ...]
    unexcused: int
    unexplained: int


@dataclass(frozen=True, slots=True)
class SubjectColumn:
    """A subject of the class; marks of its subgroups stand together, so that a change of subgroup loses none."""

    subject: SubjectId
    title: str
    short_title: str


@dataclass(frozen=True, slots=True)
class ProgressCell:
    """A student in a subject: mean of this period with two places, marks so far.

    ``trend`` is 1, 0 or -1 against the period before.
    """

    mean: str
    marks: int
    trend: int
    is_failing: bool


@dataclass(frozen=True, slots=True)
class ClassProgress:
    """Students × subjects of the running period with trends, and those to be written about (S0-4.13.3b, S0-4.13.8)."""

    class_group: ClassGroupView
    students: tuple[StudentRow, ...]
    subjects: tuple[SubjectColumn, ...]
    cells: Mapping[tuple[StudentId, SubjectId], ProgressCell]
    concerns: tuple[Concern, ...]
    span: DateSpan
    has_marks: bool


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter or printout that went to a family."""

    letter: int
    student: StudentId
    occasion: str
    way: str
    text: str
    day: date
    author: str
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class MessageView:
    """A remark, achievement, appeal or thanks about a student."""

    message: int
    student: StudentId
    kind: str
    text: str
    author: str
    moment: datetime
    is_withdrawn: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter that comes with the program; ``days`` before today it looks back, 0 for the running period.

    ``has_results`` adds the table of results, ``has_period_results`` that of periods and exams, ``is_diary`` means the
    printed diary instead of a letter, ``is_assignments`` the list of assignments for days of illness.
    """

    code: str
    title: str
    occasion: str
    text: str
    days: int
    has_results: bool = False
    is_diary: bool = False
    has_period_results: bool = False
    is_assignments: bool = False


@dataclass(frozen=True, slots=True)
class ClassLetters:
    """Letters and messages of a class group, the newest first; ``gaps`` are what a family cannot be written by.

    ``period_starts`` is the first day of the running period.
    """

    class_group: ClassGroupView
    students: tuple[StudentRow, ...]
    letters: tuple[LetterView, ...]
    messages: tuple[MessageView, ...]
    gaps: Mapping[StudentId, tuple[CardGap, ...]]
    period_starts: date


@dataclass(frozen=True, slots=True)
class PortfolioItem:
    """An entry of a portfolio (S0-2.9); ``file_title`` names its file, empty where there is none."""

    portfolio_item: int
    day: date
    kind: str
    title: str
    level: str
    result: str
    file_title: str = ""


@dataclass(frozen=True, slots=True)
class PortfolioFile:
    """The file of an entry of a portfolio."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class BoardNotice:
    """A notice on the board (S0-4.6.6)."""

    notice: int
    audience: str
    text: str
    starts: date
    ends: date
    author: str
    is_own: bool
    matter: NoticeMatter = PLAIN_NOTICE
    class_title: str = ""


@dataclass(frozen=True, slots=True)
class SubgroupMember:
    """A student in a subgroup between two dates."""

    student: StudentId
    span: DateSpan


@dataclass(frozen=True, slots=True)
class SubgroupView:
    """A subgroup of a class group for a subject, with everyone who was ever in it."""

    subgroup: SubgroupId
    class_group: ClassGroupId
    subject: SubjectId
    title: str
    subject_title: str
    members: tuple[SubgroupMember, ...]
