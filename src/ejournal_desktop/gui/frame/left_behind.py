"""What a person left when the journal was locked: the place, and what was half typed there (ux.md D9).

It is kept in memory for their return and, as the text made here, sealed to them for the next start of the program.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was typed and not stored.

    ``name`` and ``subject`` say where, in words of the screen; ``base`` is what stood there before.
    """

    name: str
    subject: str
    text: str = field(repr=False)
    base: str = field(default="", repr=False)
    has_focus: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was: a screen and its subject."""

    screen: str
    subject: object = None


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Place, half-typed texts by screen, and texts of fields that no screen gives back by itself."""

    day: date
    place: Place
    drafts: Mapping[str, tuple[Draft, ...]] = field(default_factory=dict)
    loose: tuple[str, ...] = ()

    def is_worth_returning(self, today: date) -> bool:
        """Tell whether to go back there: on the same day, or to what was half typed."""
        return self.day == today or bool(self.drafts)


def written_down(left: LeftBehind) -> str:
    """Return it as text; a subject that only this run of the program knows stays out."""
    return json.dumps(
        {
            "format": _FORMAT,
            "day": left.day.isoformat(),
            "screen": left.place.screen,
            "subject": _subject_fields(left.place.subject),
            "drafts": {screen: [asdict(draft) for draft in drafts] for screen, drafts in left.drafts.items()},
            "loose": list(left.loose),
        },
        ensure_ascii=False,
    )


def read_back(text: str) -> LeftBehind | None:
    """Return what ``written_down`` wrote; nothing for anything else."""
    try:
        fields = json.loads(text)
        if fields["format"] != _FORMAT:
            return None
        return LeftBehind(
            date.fromisoformat(fields["day"]),
            Place(str(fields["screen"]), _subject(fields["subject"])),
            {screen: tuple(Draft(**draft) for draft in drafts) for screen, drafts in fields["drafts"].items()},
            tuple(str(words) for words in fields["loose"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _subject_fields(subject: object) -> object:
    if isinstance(subject, LessonOpened):
        return asdict(subject)
    return subject if isinstance(subject, int | str) else None


def _subject(fields: object) -> object:
    if not isinstance(fields, dict):
        return fields
    return LessonOpened(
        CourseId(fields["course"]),
        None if fields["period"] is None else PeriodId(fields["period"]),
        None if fields["lesson"] is None else LessonId(fields["lesson"]),
        None if fields["student"] is None else StudentId(fields["student"]),
    )
