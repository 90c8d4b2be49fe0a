"""Why a print stops: records that cannot be set on paper, and print resources that are not the pinned ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.errors import RuleError, TrustError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class ProblemKind(StrEnum):
    """What is wrong with a record (print.md 5.5)."""

    UNKNOWN_MARK = "unknown_mark"
    UNKNOWN_CODE = "unknown_code"
    FORBIDDEN_TEXT = "forbidden_text"
    MISSING_GLYPH = "missing_glyph"
    TEXT_TOO_LONG = "text_too_long"
    LESSON_OUTSIDE_PERIOD = "lesson_outside_period"
    NAMELESS_STUDENT = "nameless_student"
    BAD_CODE_FIELD = "bad_code_field"


@dataclass(frozen=True, slots=True)
class PrintProblem:
    """One record that cannot be printed as it is; empty fields do not apply."""

    kind: ProblemKind
    class_title: str
    subject: str = ""
    day: date | None = None
    student: str = ""
    text: str = ""


class PrintStoppedError(RuleError):
    """Records cannot be printed as they are, so nothing is printed; ``problems`` lists them for the screen only.

    The list holds names and texts and therefore never enters the fields, which may be logged.
    """

    code = "print_stopped"

    def __init__(self, problems: Sequence[PrintProblem]) -> None:
        super().__init__(problems=len(problems))
        self.problems = tuple(problems)


class FontHashError(TrustError):
    """A font is missing or is not the pinned one; the layout is part of the record (print.md 9.3)."""

    code = "font_hash"


class ColourProfileHashError(TrustError):
    """The colour profile is missing or is not the pinned one (print.md 9.4)."""

    code = "colour_profile_hash"


@dataclass(slots=True)
class ProblemList:
    """Collects the problems of one plan, each once, so that the whole list is shown at once."""

    class_title: str
    found: dict[PrintProblem, None] = field(default_factory=dict)

    def add(
        self, kind: ProblemKind, text: str = "", *, subject: str = "", day: date | None = None, student: str = ""
    ) -> None:
        """Note one record."""
        self.found[PrintProblem(kind, self.class_title, subject, day, student, text)] = None

    def stop_if_any(self) -> None:
        """End the print when anything was noted.

        Raises:
            PrintStoppedError: with all noted records.
        """
        if self.found:
            raise PrintStoppedError(tuple(self.found))
