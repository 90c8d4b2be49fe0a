"""Papers for families and for the school's files: each holds only what it prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.class_desk import MessageKind
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.school_board import NoticeKind
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.journal import PeriodView


@dataclass(frozen=True, slots=True)
class PaperHeading:
    """Which school and class a paper is of."""

    school_name: str
    class_group: ClassGroupId
    class_title: str
    year_title: str
    homeroom_teacher: str
    is_training: bool


@dataclass(frozen=True, slots=True)
class DiaryLesson:
    """A lesson in the diary of one student: marks and absence by their codes, ``files`` by their names.

    Of ``conflicts`` two values were written on two computers; what stands is provisional (security.md D-62).
    """

    day: date
    bell: int
    subject: str
    topic: str
    homework: str
    marks: tuple[str, ...]
    attendance: str
    late_minutes: int
    comment: str
    is_remote: bool = False
    files: tuple[str, ...] = ()
    conflicts: frozenset[PlaceKind] = frozenset()


@dataclass(frozen=True, slots=True)
class DiaryResult:
    """A subject in the diary: mean and mark of the period, and what is to be expected, printed only as a forecast.

    Empty texts mean that there is nothing to say yet. What rests on a mark that is one of two says so: the mean and the
    forecasts, each for its lessons, and the mark of the period itself.
    """

    subject: str
    mean: str
    mark: str
    period_forecast: str
    half_year_forecast: str
    year_forecast: str
    is_mean_provisional: bool = False
    is_mark_provisional: bool = False
    are_forecasts_provisional: bool = False


@dataclass(frozen=True, slots=True)
class PeriodResults:
    """Marks of periods and exams of one student: a row for each subject, a column for each of ``periods``.

    ``provisional`` names subject and place of the column where the mark is one of two.
    """

    periods: tuple[PeriodView, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    provisional: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class DiaryMessage:
    """A remark, achievement, appeal or thanks about the student, and who wrote it."""

    day: date
    kind: MessageKind
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class DiaryNotice:
    """A meeting, event or other announcement to students and families: the day it is or is first told."""

    kind: NoticeKind
    day: date
    at: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class StudentDiary:
    """The results of one student between two days; nobody else's data are in it (S3-1.8).

    ``period_results`` are the marks of periods given so far; ``is_file`` says that it leaves as a file with a password.
    """

    heading: PaperHeading
    regulation: Regulation
    student: StudentId
    name: PersonName
    starts: date
    ends: date
    lessons: tuple[DiaryLesson, ...]
    results: tuple[DiaryResult, ...]
    messages: tuple[DiaryMessage, ...]
    missed: int
    missed_ill: int
    period_results: PeriodResults | None = None
    is_file: bool = False
    notices: tuple[DiaryNotice, ...] = ()

    @property
    def is_missed_provisional(self) -> bool:
        """Tell whether an absence of these days is one of two values."""
        return any(PlaceKind.ATTENDANCE in lesson.conflicts for lesson in self.lessons)

    @property
    def has_provisional_lesson(self) -> bool:
        """Tell whether anything of these lessons is one of two values."""
        return any(lesson.conflicts for lesson in self.lessons)


@dataclass(frozen=True, slots=True)
class GuardianLetter:
    """«Информационное письмо для родителей» about one student (S0-4.7.3g); paragraphs are set as they are."""

    heading: PaperHeading
    student: StudentId
    name: PersonName
    guardian: str
    day: date
    paragraphs: tuple[str, ...]
    results: tuple[DiaryResult, ...] = ()
    period_results: PeriodResults | None = None


@dataclass(frozen=True, slots=True)
class ActTable:
    """A table of an act: relative widths of the columns, heads, rows."""

    widths: tuple[float, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PaperAct:
    """An act of verification or hand-over; the words come from whoever draws it up, signatories sign at its end."""

    title: str
    school_name: str
    number: str
    day: date
    paragraphs: tuple[str, ...]
    table: ActTable | None
    signatories: tuple[str, ...]
    is_training: bool = False
