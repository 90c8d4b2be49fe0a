"""What is kept until when, and what on a carrier may go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.regulation_keeping import KeptDocument
    from ejournal_desktop.kernel.identifiers import ClassGroupId


@dataclass(frozen=True, slots=True)
class KeptKind:
    """The term of a kind of document in years, none until the school sets one, with the clause or reason of it."""

    document: KeptDocument
    years: int | None
    clause: str
    reason: str


@dataclass(frozen=True, slots=True)
class KeptYear:
    """Documents of one kind of one school year: kept up to and with ``until``; without a day they always stay."""

    school_year: str
    document: KeptDocument
    until: date | None
    is_over: bool


@dataclass(frozen=True, slots=True)
class RetentionTable:
    """The order the terms rest on, the terms, and the dates that follow for every year in the journal."""

    order: str
    kinds: tuple[KeptKind, ...]
    years: tuple[KeptYear, ...]


class KeepState(StrEnum):
    """Why an archive on a carrier stays, or that it may go."""

    LAST_OF_CLASS = "last_of_class"
    TERM_OVER = "term_over"
    SUPERSEDED = "superseded"
    NOT_VERIFIED = "not_verified"


MAY_GO = frozenset({KeepState.TERM_OVER, KeepState.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class CarriedArchive:
    """An archive on a carrier; ``until`` is the day its year's journal is kept to.

    What was not verified has no class, and stays: nobody deletes what he cannot read.
    """

    file_name: str
    state: KeepState
    class_code: str = ""
    school_year: str = ""
    number: int = 0
    until: date | None = None

    @property
    def may_go(self) -> bool:
        """Whether it may be deleted."""
        return self.state in MAY_GO


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptArchive:
    """The last archive of a class of a past year on one carrier, kept up to and with ``until`` (security.md D-56).

    ``checked`` is the day on which it was last found whole, ``trouble`` the code of what the last check found wrong
    since then.
    """

    class_group: ClassGroupId
    class_title: str
    school_year: str
    number: int
    file_name: str
    manifest_hash: str
    carrier: str
    label: str
    until: date | None
    checked: date
    next_check: date
    is_due: bool
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class YearEndClass:
    """A class at the end of the year: whether all its periods are closed, and where its newest archive stands."""

    class_group: ClassGroupId
    class_title: str
    is_closed: bool
    week: str
    carriers: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class YearEndState:
    """How far the archive of the year is; ``wanted`` is the number of carriers the regulation asks for."""

    wanted: int
    classes: tuple[YearEndClass, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every class is closed and stands on enough carriers."""
        return bool(self.classes) and all(row.is_closed and row.carriers >= self.wanted for row in self.classes)
