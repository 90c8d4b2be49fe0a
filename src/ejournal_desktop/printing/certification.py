"""Section 11: the certification sheet, the outline of the label on its back, and the label page to be cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.free_page import Align, Column, FreePage, PlacedText, Rules, Stamp
from ejournal_desktop.printing.geometry import LINE, THIN, Box, Side
from ejournal_desktop.printing.number_words import counted
from ejournal_desktop.printing.qr import SIDE, volume_payload, volume_qr_code

if TYPE_CHECKING:
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.geometry import Segment
    from ejournal_desktop.readmodels.volume import ArchiveReference

LABEL_FROM_BINDING = 5.0
_HEADING = Style(Face.SANS_BOLD, 18)
_TRAINING = Style(Face.SANS_BOLD, 20)
_TEXT = Style(Face.SANS, 12)
_STRONG = Style(Face.SANS_BOLD, 12)
_SMALL = Style(Face.SANS, 9)
_CAPTION = Style(Face.SANS, 7)
_LABEL = Style(Face.SANS, 9)
_BLANKS = (("post", 0.0, 45.0), ("signature", 50.0, 35.0), ("full_name", 90.0, 50.0), ("day", 145.0, 30.0))
_PECULIARITY_LINES = 3
_CODE_TOP = 266.0 - SIDE


class _Sheet:
    """The certification sheet while it is set."""

    def __init__(self, context: PlanContext) -> None:
        self.context = context
        self.words = context.words
        self.width = context.sheet.width
        self.column = Column(context.fonts, 0.0, self.width, context.sheet.body.top + 4.0)
        self.segments: list[Segment] = []
        self.captions: list[PlacedText] = []

    def add_title(self) -> None:
        if self.context.volume.heading.is_training:
            self.column.add(_TRAINING, self.words("title.training"), Align.CENTRE)
            self.column.skip(2.0)
        self.column.add(_HEADING, self.words("certification.heading"), Align.CENTRE)
        self.column.skip(1.0)
        self.column.add(_SMALL, self.context.class_line, Align.CENTRE)
        self.column.skip(8.0)

    def add_count(self, sheets: int, numbers: str) -> None:
        text = self.context.settings.certification_text.replace("{sheets}", counted(sheets))
        self.column.add(_TEXT, text)
        self.column.skip(2.0)
        self.column.add(_TEXT, numbers or self.words("certification.range", first=1, last=sheets))
        self.column.skip(5.0)
        self.column.add(_SMALL, self.words("certification.missing"))
        self.column.skip(4.0)
        self.column.add(_SMALL, self.words("certification.inserts"))
        self.column.skip(4.0)
        self.column.add(_SMALL, self.words("certification.peculiarities"))
        for _ in range(_PECULIARITY_LINES):
            self.column.skip(8.0)
            self.segments.append((0.0, self.column.y, self.width, self.column.y))

    def add_signature(self, words: str) -> None:
        """Leave lines for post, signature, full name and date."""
        self.column.skip(8.0)
        self.column.add(_STRONG, words)
        self.column.skip(12.0)
        y = self.column.y
        for key, left, width in _BLANKS:
            scale = self.width / 175.0
            self.segments.append((left * scale, y, (left + width) * scale, y))
            self.captions.append(PlacedText(_CAPTION, left * scale, y + 3.0, self.words(f"certification.{key}")))
        self.column.skip(4.0)

    def evidence(self, archive: ArchiveReference) -> tuple[PlacedText, ...]:
        """Return archive, hash and fingerprint of the school's root key, beside the code."""
        column = Column(self.column.fonts, SIDE + 6.0, self.width - SIDE - 6.0, _CODE_TOP + 2.0)
        column.add(_SMALL, self.words("certification.archive", archive=archive.archive))
        column.add(_SMALL, self.words("certification.hash"))
        column.add(_SMALL, archive.manifest_hash)
        if archive.root_fingerprint:
            column.add(_SMALL, self.words("certification.root"))
            column.add(_SMALL, archive.root_fingerprint)
        return tuple(column.texts)


def certification_sheet(context: PlanContext, archive: ArchiveReference, sheets: int, numbers: str = "") -> FreePage:
    """Return the certification sheet: how many sheets, who certified, who took it into the archive.

    Sheets that are not numbered from 1 are named by ``numbers``.
    """
    sheet = _Sheet(context)
    sheet.add_title()
    sheet.add_count(sheets, numbers)
    sheet.add_signature(context.words("certification.certified"))
    sheet.add_signature(context.words("certification.accepted"))
    payload = volume_payload(context.volume.heading, archive, context.settings.volume_number)
    return FreePage(
        (*sheet.column.texts, *sheet.captions),
        (Rules(THIN, tuple(sheet.segments)),),
        code=volume_qr_code(payload, (0.0, _CODE_TOP)),
        evidence=sheet.evidence(archive),
    )


def label_box(context: PlanContext) -> Box:
    """Return the label's outline on the back of the certification sheet: over the knot at the middle hole."""
    middle = context.sheet.holes[len(context.sheet.holes) // 2]
    options = context.settings.options
    far_edge = context.sheet.from_binding(Side.VERSO, LABEL_FROM_BINDING + options.label_width_mm)
    return Box(far_edge, middle - options.label_height_mm / 2, options.label_width_mm, options.label_height_mm)


def back_of_certification(context: PlanContext) -> FreePage:
    """Return the back: the label's outline, and the stamp's place half on the label."""
    box = label_box(context)
    centre = box.top + box.height / 2
    seal = context.words("certification.seal")
    stamp = float(context.settings.options.stamp_mm)
    text = PlacedText(_SMALL, box.left - stamp / 4 - context.fonts.width(_SMALL, seal) / 2, centre + 1.0, seal)
    return FreePage((text,), (Rules(THIN, tuple(box.outline())),), stamp=Stamp(box.left, centre, stamp), label=box)


def label_page(context: PlanContext, sheets: int) -> FreePage:
    """Return the page with the label to be cut and the advice on sewing."""
    words = context.words
    options = context.settings.options
    box = Box(10.0, context.sheet.body.top + 26.0, options.label_width_mm, options.label_height_mm)
    column = Column(context.fonts, 0.0, context.sheet.width, context.sheet.body.top + 2.0)
    column.add(_HEADING, words("label.heading"))
    column.skip(3.0)
    column.add(_SMALL, words("label.cut"))
    texts = list(column.texts)
    texts += _label_texts(context, box, sheets)
    advice = Column(context.fonts, 0.0, context.sheet.width, box.bottom + 12.0)
    advice.add(_STRONG, words("label.advice_heading"))
    for number, step in enumerate(words.lists["label.advice"], start=1):
        advice.skip(2.0)
        advice.add(_SMALL, f"{number}. {step}")
    return FreePage((*texts, *advice.texts), (Rules(LINE, tuple(box.outline()), is_dashed=True),), label=box)


def _label_texts(context: PlanContext, box: Box, sheets: int) -> list[PlacedText]:
    words = context.words
    column = Column(context.fonts, box.left + 4.0, box.width - 8.0, box.top + 2.5)
    if context.volume.heading.is_training:
        column.add(_SMALL, words("page.training"))
    column.add(_LABEL, context.settings.label_text.replace("{sheets}", counted(sheets)))
    for key in ("post", "signature", "day"):
        column.skip(2.6)
        column.add(_LABEL, words(f"label.{key}"))
    return column.texts
