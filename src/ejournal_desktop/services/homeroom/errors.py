"""Refusals at the homeroom teacher's desk; none carries a name or a text."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class AbsenceWithMarkError(RuleError):
    """A mark stands in the cell: whoever was marked was there."""

    code: ClassVar[str] = "absence_with_mark"


class LessonNotRecordedError(RuleError):
    """The teacher has not written in this lesson yet."""

    code: ClassVar[str] = "lesson_not_recorded"


class CardsByRequestError(RuleError):
    """By the regulation cards are changed by a request that somebody else applies (S1-3.2.1a)."""

    code: ClassVar[str] = "cards_by_request"


class NoReceiverError(RuleError):
    """Nobody holds the duty to which the note would go."""

    code: ClassVar[str] = "no_receiver"


class EmptyTextError(RuleError):
    """There is no text to keep."""

    code: ClassVar[str] = "empty_text"


class OneFamilyError(RuleError):
    """A file with a password is for one family: there are several students."""

    code: ClassVar[str] = "one_family"


class LateMinutesError(RuleError):
    """So many minutes late is no lateness: at most ``most``."""

    code: ClassVar[str] = "late_minutes"


class LetterFieldError(RuleError):
    """There are ``count`` words in braces that are no field of a letter."""

    code: ClassVar[str] = "letter_field"
