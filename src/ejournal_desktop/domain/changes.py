"""The closed list of what can happen in a school journal.

A change is a frozen value. It is stored in the log as a JSON array: its code, then its fields in the order written
here (``change_codec``). Codes and the order of fields are part of the archive format: they are never renamed or
reordered; a new field is added at the end with a default. ``storage.projection`` holds one function per change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import (
        AccountId,
        ClassGroupId,
        CourseId,
        LessonId,
        PeriodId,
        SlotId,
        StaffId,
        StudentId,
        SubgroupId,
        SubjectId,
        YearId,
    )


# --- the school as a whole -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SchoolNamed(Change):
    """The school has this name; ``school_code`` is the ASCII id used in file names and codes on paper."""

    code: ClassVar[str] = "school"
    name: str
    school_code: str
    city: str
    is_training: bool


@dataclass(frozen=True, slots=True)
class RegulationAdopted(Change):
    """An edition of the regulation is in force from a date; ``body`` is its canonical JSON text.

    The numbers and dates are those of the protocol of the council and of the principal's order (S0-4.8.1, S0-7.1); the
    first edition has none, for its own head says how the document was adopted.
    """

    code: ClassVar[str] = "regulation"
    valid_from: date
    body: str
    protocol_number: str = ""
    protocol_date: date | None = None
    order_number: str = ""
    order_date: date | None = None


@dataclass(frozen=True, slots=True)
class SchoolYearOpened(Change):
    """A school year with its first and last day."""

    code: ClassVar[str] = "year"
    year: YearId
    title: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class GradingPeriodDefined(Change):
    """A grading period of a year; ``kind`` is a value of ``PeriodKind``, ``number`` counts from 1 within it."""

    code: ClassVar[str] = "period"
    period: PeriodId
    year: YearId
    kind: str
    number: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class HolidayDefined(Change):
    """Days without lessons."""

    code: ClassVar[str] = "holiday"
    year: YearId
    starts: date
    ends: date
    title: str


@dataclass(frozen=True, slots=True)
class BellPeriodDefined(Change):
    """Start and end of a lesson number from a day on, as ``HH:MM``; without a day from the beginning."""

    code: ClassVar[str] = "bell"
    number: int
    starts: str
    ends: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class SubjectDefined(Change):
    """A subject of the curriculum; ``position`` is its place in the contents of the printed journal."""

    code: ClassVar[str] = "subject"
    subject: SubjectId
    title: str
    short_title: str
    position: int


@dataclass(frozen=True, slots=True)
class StaffMemberRegistered(Change):
    """A member of staff with a name."""

    code: ClassVar[str] = "staff"
    staff: StaffId
    surname: str
    given_name: str
    patronymic: str


@dataclass(frozen=True, slots=True)
class WorkstationRegistered(Change):
    """A computer on which the journal is kept, known by its 23-bit device number."""

    code: ClassVar[str] = "workstation"
    device: int
    title: str
    room: str


@dataclass(frozen=True, slots=True)
class RecordWithdrawn(Change):
    """A record that nothing uses yet is taken back; ``kind`` is the code of the change that made it."""

    code: ClassVar[str] = "withdrawn"
    kind: str
    record: int


# --- authority: who may act ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AccountCreated(Change):
    """A member of staff may sign in; keys are base64url without padding."""

    code: ClassVar[str] = "account"
    account: AccountId
    staff: StaffId
    handle: str
    public_key: str
    recipient: str


@dataclass(frozen=True, slots=True)
class KeyCertified(Change):
    """A certificate of a signing key, as the canonical JSON text that was signed together with its signature."""

    code: ClassVar[str] = "certificate"
    account: AccountId
    certificate: str


@dataclass(frozen=True, slots=True)
class RoleGranted(Change):
    """An account holds a role between two dates; ``order`` is the number of the school order, if any, of its day."""

    code: ClassVar[str] = "role"
    account: AccountId
    role: str
    starts: date
    ends: date | None
    order: str
    order_date: date | None = None


@dataclass(frozen=True, slots=True)
class AccountClosed(Change):
    """An account may sign in no more; its past stays."""

    code: ClassVar[str] = "account_closed"
    account: AccountId
    ends: date


# --- a class group and its people ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClassGroupOpened(Change):
    """A class group of a year: its title («7А»), ASCII code (``7a``) and grade level (0 is the preparatory class)."""

    code: ClassVar[str] = "class"
    class_group: ClassGroupId
    year: YearId
    title: str
    class_code: str
    grade_level: int


@dataclass(frozen=True, slots=True)
class HomeroomTeacherAssigned(Change):
    """The homeroom teacher of a class group from a date on."""

    code: ClassVar[str] = "homeroom"
    class_group: ClassGroupId
    staff: StaffId
    starts: date


@dataclass(frozen=True, slots=True)
class StudentRegistered(Change):
    """A student's card; a repeated registration replaces its fields."""

    code: ClassVar[str] = "student"
    student: StudentId
    surname: str
    given_name: str
    patronymic: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class StudentEnrolled(Change):
    """A student belongs to a class group from a date on, in row ``number`` of the journal for the whole year.

    0 stands for entries without a row: they come first, by name.
    """

    code: ClassVar[str] = "enrolled"
    student: StudentId
    class_group: ClassGroupId
    starts: date
    order: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class EnrollmentEnded(Change):
    """A student's last day in a class group."""

    code: ClassVar[str] = "enrollment_ended"
    student: StudentId
    class_group: ClassGroupId
    starts: date
    ends: date
    order: str


@dataclass(frozen=True, slots=True)
class EnrollmentCancelled(Change):
    """An arrival written by mistake: the student never came."""

    code: ClassVar[str] = "enrollment_cancelled"
    student: StudentId
    class_group: ClassGroupId
    starts: date


@dataclass(frozen=True, slots=True)
class SubgroupFormed(Change):
    """A subgroup of a class group for one subject."""

    code: ClassVar[str] = "subgroup"
    subgroup: SubgroupId
    class_group: ClassGroupId
    subject: SubjectId
    title: str


@dataclass(frozen=True, slots=True)
class SubgroupMemberAdded(Change):
    """A student belongs to a subgroup from a date on."""

    code: ClassVar[str] = "subgroup_member"
    subgroup: SubgroupId
    student: StudentId
    starts: date


@dataclass(frozen=True, slots=True)
class SubgroupMemberRemoved(Change):
    """A student's last day in a subgroup."""

    code: ClassVar[str] = "subgroup_member_ended"
    subgroup: SubgroupId
    student: StudentId
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class SubgroupMemberCancelled(Change):
    """A membership written by mistake: the student never was in the subgroup."""

    code: ClassVar[str] = "subgroup_member_cancelled"
    subgroup: SubgroupId
    student: StudentId
    starts: date


# --- courses, plans, timetable, lessons ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CourseOpened(Change):
    """A subject for a class group or one of its subgroups in one year."""

    code: ClassVar[str] = "course"
    course: CourseId
    class_group: ClassGroupId
    subject: SubjectId
    subgroup: SubgroupId | None
    weekly_hours: int


@dataclass(frozen=True, slots=True)
class CourseTeacherAssigned(Change):
    """Who keeps the page of a course between two dates."""

    code: ClassVar[str] = "course_teacher"
    course: CourseId
    staff: StaffId
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class TimetableSlotSet(Change):
    """A weekly lesson: ISO weekday 1–7, lesson number, week kind 0 (every week), 1 or 2."""

    code: ClassVar[str] = "slot"
    slot: SlotId
    course: CourseId
    weekday: int
    bell: int
    week_kind: int
    room: str
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class CoursePlanReplaced(Change):
    """The whole plan of a course; each row is ``section, topic, hours, homework, kind``; homework is a JSON list."""

    code: ClassVar[str] = "plan"
    course: CourseId
    rows: tuple[tuple[str, str, int, tuple[str, ...], str], ...]


@dataclass(frozen=True, slots=True)
class LessonsScheduled(Change):
    """Lessons of a course as pairs of date and lesson number; those there stay, a withdrawn one comes back."""

    code: ClassVar[str] = "lessons"
    course: CourseId
    times: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class LessonsWithdrawn(Change):
    """Lessons that another timetable no longer has; one with an entry or an arrangement is held all the same."""

    code: ClassVar[str] = "lessons_withdrawn"
    course: CourseId
    times: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class LessonCancelled(Change):
    """A lesson was not held, or is held again."""

    code: ClassVar[str] = "lesson_cancelled"
    lesson: LessonId
    is_cancelled: bool


@dataclass(frozen=True, slots=True)
class SubstitutionSet(Change):
    """Who holds one lesson in place of the keeper of the page; ``None`` takes the substitution back."""

    code: ClassVar[str] = "substitution"
    lesson: LessonId
    staff: StaffId | None


# --- what is kept of a lesson ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TopicRecorded(Change):
    """What was done at the lesson; ``plan_hour`` counts hours of the plan from 1, 0 when it is not from the plan."""

    code: ClassVar[str] = "topic"
    lesson: LessonId
    topic: str
    plan_hour: int


@dataclass(frozen=True, slots=True)
class HomeworkRecorded(Change):
    """Homework of a lesson; ``is_none_set`` is the explicit answer «не задано» (S0-4.14.3)."""

    code: ClassVar[str] = "homework"
    lesson: LessonId
    homework: str
    is_none_set: bool


@dataclass(frozen=True, slots=True)
class LessonKindSet(Change):
    """Kind of work of a lesson, empty for an ordinary one; of its second marks, empty for the same one."""

    code: ClassVar[str] = "lesson_kind"
    lesson: LessonId
    work_kind: str
    second_kind: str = ""


@dataclass(frozen=True, slots=True)
class LessonCompleted(Change):
    """«Урок заполнен» was pressed, or taken back."""

    code: ClassVar[str] = "lesson_completed"
    lesson: LessonId
    is_complete: bool


@dataclass(frozen=True, slots=True)
class MarkRecorded(Change):
    """A mark of a student at a lesson; ``place`` counts marks in the cell from 0; ``None`` clears it."""

    code: ClassVar[str] = "mark"
    lesson: LessonId
    student: StudentId
    place: int
    value: str | None


@dataclass(frozen=True, slots=True)
class AttendanceRecorded(Change):
    """An attendance code of a student at a lesson; ``None`` means present."""

    code: ClassVar[str] = "attendance"
    lesson: LessonId
    student: StudentId
    status: str | None
    late_minutes: int


@dataclass(frozen=True, slots=True)
class PeriodMarkRecorded(Change):
    """The mark of a student for a course and a grading period; ``None`` clears it."""

    code: ClassVar[str] = "period_mark"
    course: CourseId
    period: PeriodId
    student: StudentId
    value: str | None


@dataclass(frozen=True, slots=True)
class GradingPeriodClosed(Change):
    """A class group's period was closed, or opened again."""

    code: ClassVar[str] = "period_closed"
    class_group: ClassGroupId
    period: PeriodId
    is_closed: bool


# --- archives and prints ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ArchiveWritten(Change):
    """An archive of a class group was written and read back; hashes are hexadecimal SHA-256."""

    code: ClassVar[str] = "archive"
    class_group: ClassGroupId
    number: int
    week: str
    manifest_hash: str
    file_name: str
    carrier: str


@dataclass(frozen=True, slots=True)
class VolumePrinted(Change):
    """A printed volume was made: SHA-256 of the PDF, its sheets, and the archive it is tied to.

    ``form`` is ``volume``, ``year`` or ``supplement``; ``options`` is the canonical JSON of the print settings, and
    ``sheet_codes`` holds ``number:code`` of every sheet, apart by blanks, the certification sheet as number 0.
    """

    code: ClassVar[str] = "volume"
    class_group: ClassGroupId
    period: PeriodId
    content_hash: str
    manifest_hash: str
    sheets: int
    form: str
    part: int
    parts: int
    options: str
    sheet_codes: str


CHANGES_JOURNAL: tuple[type[Change], ...] = (
    SchoolNamed,
    RegulationAdopted,
    SchoolYearOpened,
    GradingPeriodDefined,
    HolidayDefined,
    BellPeriodDefined,
    SubjectDefined,
    StaffMemberRegistered,
    WorkstationRegistered,
    RecordWithdrawn,
    AccountCreated,
    KeyCertified,
    RoleGranted,
    AccountClosed,
    ClassGroupOpened,
    HomeroomTeacherAssigned,
    StudentRegistered,
    StudentEnrolled,
    EnrollmentEnded,
    EnrollmentCancelled,
    SubgroupFormed,
    SubgroupMemberAdded,
    SubgroupMemberRemoved,
    SubgroupMemberCancelled,
    CourseOpened,
    CourseTeacherAssigned,
    TimetableSlotSet,
    CoursePlanReplaced,
    LessonsScheduled,
    LessonsWithdrawn,
    LessonCancelled,
    SubstitutionSet,
    TopicRecorded,
    HomeworkRecorded,
    LessonKindSet,
    LessonCompleted,
    MarkRecorded,
    AttendanceRecorded,
    PeriodMarkRecorded,
    GradingPeriodClosed,
    ArchiveWritten,
    VolumePrinted,
)
