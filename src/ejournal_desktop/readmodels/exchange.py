"""What is shown of several computers of one school: who they are, what waits, what a bundle would bring (D-60…D-64)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Workstation:
    """A computer of the school; ``last_taken`` is when this computer last took a bundle of it, or it one of ours.

    ``taken_number`` is the highest number of its bundles that was taken here, 0 without one.
    """

    device: int
    title: str
    room: str
    is_main: bool
    is_this: bool
    is_dismissed: bool
    last_taken: datetime | None
    last_made: datetime | None
    taken_number: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """Where the exchange stands here; ``waiting`` counts entries of this computer that none other is known to hold.

    ``is_rekey_due``: a bundle took a log-in away, whose holder may have kept the key of this base (security.md D-16).
    """

    workstations: Sequence[Workstation]
    waiting: int
    open_conflicts: int
    is_rekey_due: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether another computer than this one writes the journal."""
        return any(not one.is_this and not one.is_dismissed for one in self.workstations)


@dataclass(frozen=True, slots=True)
class ExchangeReminder:
    """What everybody is told of the exchange: how many entries wait here, and how many places contradict."""

    is_shared: bool
    is_main: bool
    waiting: int = 0
    open_conflicts: int = 0


class PlaceKind(StrEnum):
    """What two computers may write without sight of each other; the values are codes of changes."""

    MARK = "mark"
    ATTENDANCE = "attendance"
    TOPIC = "topic"
    HOMEWORK = "homework"
    PERIOD_MARK = "period_mark"


@dataclass(frozen=True, slots=True)
class WrittenValue:
    """One of several values of a place: as text for people, who wrote it, when, on which computer."""

    text: str
    author: str
    moment: datetime
    workstation: str
    is_shown: bool
    is_ours: bool


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A place with two values or more; the shown one stands first, it is provisional until the keeper settles it.

    ``record`` is the lesson, for a period mark the course; ``course`` and ``student_id`` (0 where no student is meant)
    lead to the page where it stands.
    """

    kind: PlaceKind
    record: int
    place: int
    class_title: str
    subject: str
    day: date | None
    bell: int
    student: str
    values: Sequence[WrittenValue]
    course: int = 0
    student_id: int = 0


@dataclass(frozen=True, slots=True)
class RefusedEntries:
    """The rest of a feed that is not taken from its entry ``sequence`` on, because its author had no right."""

    feed: int
    sequence: int
    count: int
    author: str
    moment: datetime
    class_title: str


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A bundle as it lies on a stick or in a folder; nothing of it was checked yet but its name."""

    path: str
    file_name: str
    size: int
    device: int
    number: int


@dataclass(frozen=True, slots=True)
class MadeBundle:
    """A bundle that was written and read back."""

    file_name: str
    number: int
    entries: int
    content_hash: str


@dataclass(frozen=True, slots=True)
class ExchangePreview:
    """What taking a bundle would do; nothing is changed yet (security.md D-64).

    ``entries`` counts what is new here; ``by_class``, ``by_author`` and ``by_kind`` divide it, by title, by name and by
    the code of the change. ``conflicts`` are the places that would have two values after it and have not now.
    """

    workstation: str
    number: int
    made: datetime
    entries: int
    by_class: Mapping[str, int] = field(default_factory=dict)
    by_author: Mapping[str, int] = field(default_factory=dict)
    by_kind: Mapping[str, int] = field(default_factory=dict)
    conflicts: Sequence[OpenConflict] = ()
    refused: Sequence[RefusedEntries] = ()
    accounts: int = 0

    @property
    def is_known(self) -> bool:
        """Whether everything in it is held here already; taking it a second time is harmless and does nothing."""
        return not self.entries and not self.accounts


@dataclass(frozen=True, slots=True)
class TakenBundle:
    """What taking a bundle did; ``digest`` is the state digest that the other computer reaches as well."""

    preview: ExchangePreview
    digest: str


@dataclass(frozen=True, slots=True)
class JoiningParcel:
    """The file with which a further computer joins the school, as it was written and read back."""

    path: str
    file_name: str
    device: int
    content_hash: str
