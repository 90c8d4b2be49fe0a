"""Refusals of the use cases; none carries a name, a mark or a text of the journal."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import AccessError, ConflictError, RuleError


class NotAllowedError(AccessError):
    """The person's roles do not allow this act."""

    code: ClassVar[str] = "not_allowed"


class PinNotAllowedError(AccessError):
    """The regulation of the school allows no PIN."""

    code: ClassVar[str] = "pin_not_allowed"


class ForeignPageError(AccessError):
    """The page is kept by another teacher."""

    code: ClassVar[str] = "foreign_page"


class NoAccountError(AccessError):
    """The account behind the log-in is closed or unknown to the journal."""

    code: ClassVar[str] = "no_account"


class MarkNotOnScaleError(RuleError):
    """The mark is not on the scale of the class."""

    code: ClassVar[str] = "mark_not_on_scale"


class NoMarksInClassError(RuleError):
    """No marks are given in this class (S1-2.7, S2-1.3a)."""

    code: ClassVar[str] = "no_marks_in_class"


class NoCommentsInClassError(RuleError):
    """The regulation keeps no comments on cells, or none in classes of this grade level (S1-2.7)."""

    code: ClassVar[str] = "no_comments_in_class"


class NoHomeworkInClassError(RuleError):
    """No homework is kept in this class (S1-2.7)."""

    code: ClassVar[str] = "no_homework_in_class"


class AttendanceCodeError(RuleError):
    """The attendance code is unknown or not open to the person's roles (S0-4.13.6)."""

    code: ClassVar[str] = "attendance_code"


class ForbiddenEntryError(RuleError):
    """The regulation forbids this entry in every spelling (S0-4.14.7b)."""

    code: ClassVar[str] = "forbidden_entry"


class NotInClassError(RuleError):
    """The student does not belong to this class or subgroup on the day of the lesson."""

    code: ClassVar[str] = "not_in_class"


class LessonCancelledError(RuleError):
    """The lesson was cancelled: nothing can be entered."""

    code: ClassVar[str] = "lesson_is_cancelled"


class LessonAheadError(RuleError):
    """The day of the lesson has not come yet."""

    code: ClassVar[str] = "lesson_ahead"


class PeriodClosedError(RuleError):
    """The grading period is closed for this class."""

    code: ClassVar[str] = "period_closed"


class PeriodReasonNeededError(RuleError):
    """The period mark differs from the proposed one, and the regulation asks for the reason (S4-2.2d)."""

    code: ClassVar[str] = "period_reason_needed"


class MissingChangedError(ConflictError):
    """Other marks are missing than the list showed before closing: now ``count``."""

    code: ClassVar[str] = "missing_changed"


class TextTooLongError(RuleError):
    """The text is longer than ``most`` characters."""

    code: ClassVar[str] = "text_too_long"


class HomeworkNeededError(RuleError):
    """Homework needs an answer, if only «не задано» (S0-4.14.3)."""

    code: ClassVar[str] = "homework_needed"


class UnknownRecordError(RuleError):
    """There is no such class, course, lesson, period or person; ``kind`` says which."""

    code: ClassVar[str] = "unknown_record"


class FolderNotEmptyError(RuleError):
    """The data folder already holds files."""

    code: ClassVar[str] = "folder_not_empty"


class UnsuitableFolderError(RuleError):
    """The data folder is on a network, removable or cloud-synced place; ``problem`` says which."""

    code: ClassVar[str] = "unsuitable_folder"


class PaperCancelledError(RuleError):
    """The paper journal was cancelled by the regulation of that time: there is nothing to compare with (S1-O.1)."""

    code: ClassVar[str] = "paper_cancelled"


class UnknownRegulationError(RuleError):
    """There is no such regulation preset."""

    code: ClassVar[str] = "unknown_regulation"


class BadPrintOptionError(RuleError):
    """A print setting is out of its bounds; ``field`` names it."""

    code: ClassVar[str] = "bad_print_option"


class NothingDiffersError(RuleError):
    """Every sheet of the printed volume still equals the journal: there is nothing to supplement."""

    code: ClassVar[str] = "nothing_differs"


class ArchiveNeededError(RuleError):
    """The corrected state is in no archive yet: a supplement needs one to rest on."""

    code: ClassVar[str] = "archive_needed"


class VolumeDisposedError(RuleError):
    """The printed volume was already disposed of."""

    code: ClassVar[str] = "volume_disposed"


class LessonHasRecordsError(RuleError):
    """Something was entered in the lesson: it can be neither cancelled nor moved."""

    code: ClassVar[str] = "lesson_has_records"


class NotSubgroupsOfOneClassError(RuleError):
    """Only lessons of two subgroups of one class at one time can be joined."""

    code: ClassVar[str] = "not_subgroups_of_one_class"


class CellLockedError(RuleError):
    """The regulation locks the lesson after ``days`` days: the deputy head can allow a correction."""

    code: ClassVar[str] = "cell_locked"


class TwoValuesError(RuleError):
    """Two values stand here after an exchange between computers, and somebody else settles them.

    ``kind`` is the code of the change that writes there.
    """

    code: ClassVar[str] = "two_values"


class ReasonNeededError(RuleError):
    """The regulation wants a reason for a correction after the lesson day."""

    code: ClassVar[str] = "reason_needed"


class FileTooLargeError(RuleError):
    """A file to be kept is larger than ``most`` kilobytes."""

    code: ClassVar[str] = "file_too_large"


class FileKindError(RuleError):
    """Documents and pictures are kept only."""

    code: ClassVar[str] = "file_kind"


class TooManyFilesError(RuleError):
    """The lesson has ``most`` files already."""

    code: ClassVar[str] = "too_many_files"


class LessonTimeTakenError(RuleError):
    """The course has a lesson at this time already."""

    code: ClassVar[str] = "lesson_time_taken"


class NotALessonDayError(RuleError):
    """The day lies outside the school year, or the bells have no such lesson."""

    code: ClassVar[str] = "not_a_lesson_day"
