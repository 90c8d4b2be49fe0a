"""Colours and sizes of the screens as data (ux.md 7.1, 7.2); nothing here knows Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Tone(StrEnum):
    """What a pair of colours stands for; the meaning is always carried by a letter, icon or word as well."""

    TEXT = "text"
    ALTERNATE = "alternate"
    HEADER = "header"
    SECONDARY = "secondary"
    PLACEHOLDER = "placeholder"
    MARK_BEST = "mark_best"
    MARK_GOOD = "mark_good"
    MARK_FAIR = "mark_fair"
    MARK_POOR = "mark_poor"
    ABSENT = "absent"
    ILL = "ill"
    EXCUSED = "excused"
    LATE = "late"
    TODAY = "today"
    LOCKED = "locked"
    OK = "status.ok"
    WARN = "status.warn"
    BAD = "status.bad"
    RUN = "status.run"
    NONE = "status.none"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Pair:
    """Foreground and background as ``#RRGGBB``."""

    fg: str
    bg: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colours of one theme; ``tint_border`` is the border in px that stands for a tint where there are none."""

    pairs: Mapping[Tone, Pair]
    focus: str
    border: str
    grid: str
    bars: tuple[str, ...]
    series: tuple[str, ...]
    heat: tuple[Pair, ...]
    is_dark: bool
    tint_border: int = 0

    def __getitem__(self, tone: Tone) -> Pair:
        """Return the pair of a tone."""
        return self.pairs[tone]


def _pairs(table: Mapping[Tone, tuple[str, str]]) -> Mapping[Tone, Pair]:
    return MappingProxyType({tone: Pair(fg, bg) for tone, (fg, bg) in table.items()})


# Sky and orange are below 3:1 on white: every bar has an outline in the text colour and a number at its end.
BARS = ("#0072B2", "#56B4E9", "#E69F00", "#D55E00")
SERIES = ("#009E73", "#6B7280")

LIGHT = Tokens(
    pairs=_pairs(
        {
            Tone.TEXT: ("#1A1D21", "#FFFFFF"),
            Tone.ALTERNATE: ("#1A1D21", "#F5F7FA"),
            Tone.HEADER: ("#1A1D21", "#E8ECF1"),
            Tone.SECONDARY: ("#4A5260", "#FFFFFF"),
            Tone.PLACEHOLDER: ("#626B79", "#FFFFFF"),
            Tone.MARK_BEST: ("#0B4F8A", "#FFFFFF"),
            Tone.MARK_GOOD: ("#1A1D21", "#FFFFFF"),
            Tone.MARK_FAIR: ("#7A4B00", "#FFFFFF"),
            Tone.MARK_POOR: ("#8E1B2F", "#FBE3E6"),
            Tone.ABSENT: ("#5B2A86", "#EFE6F7"),
            Tone.ILL: ("#00566B", "#DFF3F7"),
            Tone.EXCUSED: ("#3D4451", "#E6E8EC"),
            Tone.LATE: ("#6B4E00", "#FFF1CC"),
            Tone.TODAY: ("#7A4B00", "#FFFBE6"),
            Tone.LOCKED: ("#4A5260", "#EEF0F3"),
            Tone.OK: ("#00573F", "#DDF3EA"),
            Tone.WARN: ("#6B4E00", "#FFF1CC"),
            Tone.BAD: ("#8E1B2F", "#FBE3E6"),
            Tone.RUN: ("#0B4F8A", "#E1EEF9"),
            Tone.NONE: ("#4A5260", "#E8ECF1"),
            Tone.PRIMARY: ("#FFFFFF", "#1A5FB4"),
            Tone.DANGER: ("#FFFFFF", "#A3203A"),
        }
    ),
    focus="#1A5FB4",
    border="#7B8491",
    grid="#C3C9D2",
    bars=BARS,
    series=SERIES,
    heat=(
        Pair("#1A1D21", "#EAF2FB"),
        Pair("#1A1D21", "#BBD6F0"),
        Pair("#1A1D21", "#7FB2E0"),
        Pair("#FFFFFF", "#2B6FB0"),
        Pair("#FFFFFF", "#0B4F8A"),
    ),
    is_dark=False,
)

DARK = Tokens(
    pairs=_pairs(
        {
            Tone.TEXT: ("#E8EAED", "#1E1F22"),
            Tone.ALTERNATE: ("#E8EAED", "#26282C"),
            Tone.HEADER: ("#E8EAED", "#303338"),
            Tone.SECONDARY: ("#B4BAC4", "#1E1F22"),
            Tone.PLACEHOLDER: ("#9AA1AC", "#1E1F22"),
            Tone.MARK_BEST: ("#8CC4F5", "#1E1F22"),
            Tone.MARK_GOOD: ("#E8EAED", "#1E1F22"),
            Tone.MARK_FAIR: ("#F0C36A", "#1E1F22"),
            Tone.MARK_POOR: ("#FCA0A8", "#4A1F27"),
            Tone.ABSENT: ("#D9BBF5", "#3A2A4A"),
            Tone.ILL: ("#8FDDEC", "#123B44"),
            Tone.EXCUSED: ("#D0D4DB", "#3A3E45"),
            Tone.LATE: ("#F5D27A", "#453812"),
            Tone.TODAY: ("#8CC4F5", "#2E2B1C"),
            Tone.LOCKED: ("#B4BAC4", "#2B2D31"),
            Tone.OK: ("#8FE0C0", "#123D30"),
            Tone.WARN: ("#F5D27A", "#453812"),
            Tone.BAD: ("#FFB3BD", "#4A1F27"),
            Tone.RUN: ("#8CC4F5", "#15324A"),
            Tone.NONE: ("#B4BAC4", "#303338"),
            Tone.PRIMARY: ("#FFFFFF", "#2A6FC4"),
            Tone.DANGER: ("#FFFFFF", "#B3334A"),
        }
    ),
    focus="#6CB0F5",
    border="#7B828D",
    grid="#3E4249",
    bars=BARS,
    series=SERIES,
    heat=(
        Pair("#FFFFFF", "#15212E"),
        Pair("#FFFFFF", "#1C3D5C"),
        Pair("#FFFFFF", "#2A6096"),
        Pair("#1A1D21", "#5B97CF"),
        Pair("#1A1D21", "#A9D0F3"),
    ),
    is_dark=True,
)

_WHITE = ("#FFFFFF", "#000000")
_YELLOW = ("#FFFF00", "#000000")
_FILLED = ("#000000", "#FFFF00")

CONTRAST = Tokens(
    pairs=_pairs(
        {
            **dict.fromkeys(Tone, _WHITE),
            Tone.MARK_FAIR: _YELLOW,
            Tone.MARK_POOR: _YELLOW,
            Tone.ABSENT: _YELLOW,
            Tone.LATE: _YELLOW,
            Tone.WARN: _YELLOW,
            Tone.BAD: _YELLOW,
            Tone.PRIMARY: _FILLED,
            Tone.DANGER: ("#000000", "#FFFFFF"),
        }
    ),
    focus="#FFFF00",
    border="#FFFFFF",
    grid="#FFFFFF",
    bars=("#FFFFFF", "#FFFFFF", "#FFFF00", "#FFFF00"),
    series=("#FFFFFF", "#FFFF00"),
    heat=(Pair(*_WHITE), Pair(*_WHITE), Pair(*_WHITE), Pair(*_FILLED), Pair(*_FILLED)),
    is_dark=True,
    tint_border=2,
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in device-independent px at 100 % (ux.md 7.2)."""

    spacing_xs: int = 4
    spacing_s: int = 8
    spacing_m: int = 12
    spacing_l: int = 16
    spacing_xl: int = 24
    row_compact: int = 20
    row_normal: int = 24
    row_large: int = 28
    least_row: int = 18
    cell: int = 26
    cell_two_marks: int = 34
    result: int = 44
    name_column: int = 190
    narrow_name_column: int = 130
    grid_header: int = 40
    lesson_panel: int = 280
    drawer_below: int = 1200
    top_bar: int = 36
    status_bar: int = 24
    side_list: int = 180
    button_height: int = 28
    primary_height: int = 32
    button_least_width: int = 88
    hit_target: int = 24
    focus_ring: int = 2
    radius: int = 3
    border: int = 1


SIZES = Sizes()
