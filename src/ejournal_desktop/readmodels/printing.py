"""Prints of the journal: their settings, the register of volumes, codes of sheets and what a check found."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.regulation_parts import YearVolume

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView

THREE_HOLES = (73.5, 148.5, 223.5)
FIVE_HOLES = (28.5, 88.5, 148.5, 208.5, 268.5)
WARN_ABOVE_SHEETS = 150
SPLIT_ABOVE_SHEETS = 250
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 10
_CODE_GROUP = 5
_SQUARE_CODE, _SQUARE_FIELDS = "EJ1", 7
_HEX = frozenset("0123456789abcdef")
_BOUNDS: Mapping[str, tuple[int, int]] = {
    "binding_margin_mm": (20, 35),
    "label_width_mm": (30, 80),
    "label_height_mm": (30, 40),
    "stamp_mm": (25, 60),
    "split_above_sheets": (2, SPLIT_ABOVE_SHEETS),
}
# What a person types for a sign of the code: letters a code never holds, and Cyrillic letters of the same shape.
_TYPED = str.maketrans("OILUАВСЕНКМРТХОУІ", "011VABCEHKMPTX0Y1")


class PageNumbering(StrEnum):
    """Whether left and right page of a spread have a number each or share one, as in the paper blank."""

    PAGE = "page"
    SPREAD = "spread"


class AbsenceLetters(StrEnum):
    """Letters of absence on subject pages: as paper knows them, or the codes of the electronic journal."""

    PAPER = "paper"
    ELECTRONIC = "electronic"


class PdfaLevel(StrEnum):
    """Which part of PDF/A a file claims; what is drawn keeps to the limits of both."""

    A1B = "1b"
    A2B = "2b"


class PrintForm(StrEnum):
    """Forms of printed volumes in the register."""

    VOLUME = "volume"
    YEAR = "year"
    SUPPLEMENT = "supplement"


class SummaryForm(StrEnum):
    """Summary sheets that can be printed on their own."""

    ATTENDANCE = "attendance"
    MISSED = "missed"
    PROGRESS = "progress"
    CORRECTIONS = "corrections"


class CheckOutcome(StrEnum):
    """What a printed sheet is equal to."""

    TODAY = "today"
    ARCHIVE = "archive"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Settings of the school for its prints; kept with every volume, since they decide its bytes. Lengths in mm."""

    binding_margin_mm: int = 25
    holes_mm: tuple[float, ...] = THREE_HOLES
    label_width_mm: int = 80
    label_height_mm: int = 40
    stamp_mm: int = 40
    numbering: PageNumbering = PageNumbering.PAGE
    year_volume: YearVolume = YearVolume.SUMMARY
    split_above_sheets: int = SPLIT_ABOVE_SHEETS
    absence: AbsenceLetters = AbsenceLetters.PAPER
    has_general: bool = False
    has_health: bool = False
    has_timetable: bool = True
    retention: str = ""
    local_act: str = ""
    language: str = "ru"
    pdfa: PdfaLevel = PdfaLevel.A2B

    @property
    def bad_field(self) -> str:
        """The first setting out of its bounds, empty when all are within."""
        for name, (least, most) in _BOUNDS.items():
            if not least <= getattr(self, name) <= most:
                return name
        return "" if self.holes_mm in (THREE_HOLES, FIVE_HOLES) else "holes_mm"

    def to_text(self) -> str:
        """Return the settings as JSON, the same text for the same settings."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> PrintOptions:
        """Return settings as they were kept; what an older program did not know has its usual value.

        Raises:
            ValueError: the text holds no settings.
        """
        values = json.loads(text)
        known = {one.name: values[one.name] for one in fields(cls) if one.name in values}
        return cls(**{name: _read(name, value) for name, value in known.items()})

    @classmethod
    def usual(cls, regulation: Regulation) -> PrintOptions:
        """Return what a school starts from: the margin and the year volume of its regulation."""
        paper = regulation.paper
        return cls(binding_margin_mm=paper.binding_margin_mm, year_volume=paper.year_volume)


def with_year_volume(options: PrintOptions, year_volume: YearVolume) -> PrintOptions:
    """Return settings with another extent of the volume of the year."""
    return replace(options, year_volume=year_volume)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "holes_mm": tuple,
    "numbering": PageNumbering,
    "year_volume": YearVolume,
    "absence": AbsenceLetters,
    "pdfa": PdfaLevel,
}


def _read(name: str, value: Any) -> Any:
    reader = _READERS.get(name)
    return value if reader is None else reader(value)


@dataclass(frozen=True, slots=True)
class SheetCode:
    """The code of a printed sheet; number 0 is the certification sheet."""

    sheet: int
    code: str


def codes_to_text(codes: tuple[SheetCode, ...]) -> str:
    """Return codes as the register keeps them."""
    return " ".join(f"{code.sheet}:{code.code}" for code in codes)


def codes_from_text(text: str) -> tuple[SheetCode, ...]:
    """Return codes as the register kept them."""
    pairs = (entry.partition(":") for entry in text.split())
    return tuple(SheetCode(int(sheet), code) for sheet, _, code in pairs)


def bare_code(typed: str) -> str:
    """Return a code as it is compared, however it was typed: blanks, hyphens, small and Cyrillic letters."""
    signs = typed.upper().translate(_TYPED)
    return "".join(sign for sign in signs if sign in CODE_ALPHABET)


@dataclass(frozen=True, slots=True)
class ScannedVolume:
    """What the square code of a title or certification sheet says: period, part, digits of the archive's hash."""

    period_code: str
    part: int
    digits: str


def scanned_volume(typed: str) -> ScannedVolume | None:
    """Return what a scanner read from a square code (print.md 9.5); nothing where it is no such code."""
    fields = typed.strip().split("|")
    if len(fields) != _SQUARE_FIELDS or fields[0].upper() != _SQUARE_CODE or not fields[-2].isdecimal():
        return None
    digits = fields[-1].lower()
    is_hash = bool(digits) and set(digits) <= _HEX
    return ScannedVolume(fields[-3].upper(), int(fields[-2]), digits) if is_hash else None


def shown_code(code: str) -> str:
    """Return a code as it is printed: ``3K7QF-90TXM``."""
    return f"{code[:_CODE_GROUP]}-{code[_CODE_GROUP:]}"


@dataclass(frozen=True, slots=True)
class VolumeRecord:
    """A printed volume in the register (S1-9e); ``place`` is empty until it is stored, ``act`` until it is disposed of.

    ``archive_number`` is that of the archive it was printed from, ``last_check`` is the newest of its ``checks``.
    ``year_title``, ``view`` and ``kept_until`` are told by the register alone; without a term of keeping the volume
    always stays.
    """

    class_group: ClassGroupId
    class_title: str
    period: PeriodId
    form: PrintForm
    part: int
    parts: int
    sheets: int
    content_hash: str
    manifest_hash: str
    archive_number: int | None
    options: PrintOptions
    codes: tuple[SheetCode, ...]
    author: str
    moment: datetime
    place: str
    act: str
    checks: int
    last_check: datetime | None = None
    year_title: str = ""
    view: PeriodView | None = None
    kept_until: date | None = None

    @property
    def is_volume(self) -> bool:
        """Whether this is a volume itself, not a supplement to one."""
        return self.form is not PrintForm.SUPPLEMENT


@dataclass(frozen=True, slots=True)
class PrintoutCheck:
    """What a typed code said: the sheet's volume, whether it equals today's data, and the archive it equals.

    Nothing is known of the sheet when ``volume`` is missing. ``is_whole`` says that the scanned code of a volume was
    compared, with all its sheets.
    """

    code: str
    outcome: CheckOutcome
    volume: VolumeRecord | None = None
    sheet: int = 0
    is_today: bool = False
    archive_number: int | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class SheetDifferences:
    """Sheets of a printed volume that today's data would print otherwise, and those it would no longer have."""

    volume: VolumeRecord
    changed: tuple[int, ...]
    dropped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedVolume:
    """A volume ready to be shown or saved; a draft is of an open period and carries no archive code."""

    class_group: ClassGroupId
    class_title: str
    pdf: bytes = field(repr=False)
    sheets: int
    pages: int
    is_draft: bool
    sha256: str
    manifest_hash: str
    period: PeriodId
    form: PrintForm = PrintForm.VOLUME
    part: int = 1
    parts: int = 1
    options: PrintOptions = PrintOptions()
    codes: tuple[SheetCode, ...] = ()

    @property
    def has_warning(self) -> bool:
        """Whether the volume is thicker than advised."""
        return self.sheets > WARN_ABOVE_SHEETS


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """Another paper ready to be shown or saved: its kind as the register names it."""

    kind: str
    pdf: bytes = field(repr=False)
    sheets: int
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LockedPaper:
    """A paper as a file that opens with a password only; the password is told once and kept nowhere."""

    paper: PrintedPaper
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrintedPasses:
    """The same pages for a printer without duplex: fronts, then backs."""

    fronts: bytes = field(repr=False)
    backs: bytes = field(repr=False)
