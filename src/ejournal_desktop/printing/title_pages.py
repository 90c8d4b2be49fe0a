"""Section 1: the title page and its reverse, with the legend of what is used in this very volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.free_page import Align, Column, FreePage, PlacedText, Rules
from ejournal_desktop.printing.geometry import FRAME, THIN
from ejournal_desktop.printing.qr import SIDE, volume_payload, volume_qr_code
from ejournal_desktop.printing.settings import LAYOUT_VERSION
from ejournal_desktop.printing.words import full_date, lower_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.qr import QrCode

_SCHOOL = Style(Face.SANS, 13)
_TITLE = Style(Face.SANS_BOLD, 34)
_CLASS = Style(Face.SANS_BOLD, 24)
_LARGE = Style(Face.SANS, 15)
_TEXT = Style(Face.SANS, 11)
_SMALL = Style(Face.SANS, 9)
_STRONG = Style(Face.SANS_BOLD, 11)
_MONO = Style(Face.SANS, 9)
_TRAINING = Style(Face.SANS_BOLD, 26)
_EVIDENCE_HEIGHT = 30.0


def title_page(context: PlanContext) -> FreePage:
    """Return the title page."""
    heading, words = context.volume.heading, context.words
    column = Column(context.fonts, 0.0, context.sheet.width, context.sheet.body.top + 10.0)
    column.add(_SCHOOL, heading.school_name, Align.CENTRE)
    if heading.city:
        column.add(_TEXT, heading.city, Align.CENTRE)
    column.y = max(column.y + 8.0, 74.0)
    for style, text in _marks_of_standing(context):
        column.add(style, text, Align.CENTRE)
    column.y = max(column.y + 4.0, 96.0)
    column.add(_TITLE, words("title.journal"), Align.CENTRE)
    column.skip(6.0)
    column.add(_CLASS, words("title.class", class_title=heading.class_title), Align.CENTRE)
    column.skip(6.0)
    column.add(_LARGE, words("page.year", title=heading.year_title), Align.CENTRE)
    column.add(_LARGE, words.period(heading.period), Align.CENTRE)
    period = heading.period
    column.add(_TEXT, words("title.span", starts=full_date(period.starts), ends=full_date(period.ends)), Align.CENTRE)
    column.skip(10.0)
    if heading.homeroom_teacher is not None:
        column.add(_TEXT, words("title.homeroom", name=heading.homeroom_teacher.full), Align.CENTRE)
    number, count = context.settings.volume_number, context.settings.volume_count
    column.add(_TEXT, words("title.volume", number=number, count=count), Align.CENTRE)
    frame = context.sheet.body._replace(height=context.sheet.body.height - 2.0)
    return FreePage(tuple(column.texts), (Rules(FRAME, tuple(frame.outline())),), code=_code(context))


def supplement_title(context: PlanContext, numbers: Sequence[int]) -> FreePage:
    """Return the title of a supplement: which sheets of which volume it replaces."""
    heading, words = context.volume.heading, context.words
    column = Column(context.fonts, 0.0, context.sheet.width, context.sheet.body.top + 10.0)
    column.add(_SCHOOL, heading.school_name, Align.CENTRE)
    column.y = max(column.y + 8.0, 74.0)
    for style, text in _marks_of_standing(context):
        column.add(style, text, Align.CENTRE)
    column.add(_CLASS, words("supplement.heading"), Align.CENTRE)
    column.skip(6.0)
    column.add(_LARGE, context.class_line, Align.CENTRE)
    number, count = context.settings.volume_number, context.settings.volume_count
    column.add(_TEXT, words("title.volume", number=number, count=count), Align.CENTRE)
    column.skip(10.0)
    column.add(_TEXT, words("supplement.replaces", numbers=", ".join(map(str, numbers))))
    column.skip(3.0)
    column.add(_TEXT, words("supplement.advice"))
    apart = Column(context.fonts, 0.0, context.sheet.width, column.y + 8.0)
    _add_archive(context, apart)
    return FreePage(tuple(column.texts), code=_code(context), evidence=tuple(apart.texts))


def _marks_of_standing(context: PlanContext) -> Iterable[tuple[Style, str]]:
    """Yield what tells a training journal and a draft from a document."""
    if context.volume.heading.is_training:
        yield (_TRAINING, context.words("title.training"))
        yield (_SMALL, context.words("title.training_note"))
    if context.volume.archive is None:
        yield (_TRAINING, context.words("title.draft"))


def _code(context: PlanContext) -> QrCode | None:
    archive = context.volume.archive
    if archive is None:
        return None
    payload = volume_payload(context.volume.heading, archive, context.settings.volume_number)
    return volume_qr_code(payload, ((context.sheet.width - SIDE) / 2, 232.0))


def reverse_page(context: PlanContext, used_letters: Iterable[str]) -> FreePage:
    """Return the reverse of the title: versions, archive, corrections policy, legend."""
    words = context.words
    column = Column(context.fonts, 0.0, context.sheet.width, context.sheet.body.top + 4.0)
    column.add(_STRONG, words("reverse.heading"))
    column.skip(2.0)
    evidence = _evidence(context, column)
    if context.settings.options.local_act:
        column.add(_SMALL, words("reverse.local_act", act=context.settings.options.local_act))
    column.skip(6.0)
    column.add(_STRONG, words("reverse.corrections_heading"))
    column.skip(2.0)
    column.add(_SMALL, words("reverse.corrections"))
    column.skip(6.0)
    column.add(_STRONG, words("reverse.legend_heading"))
    column.skip(2.0)
    rules = _add_legend(context, column, tuple(used_letters))
    return FreePage(tuple(column.texts), rules, evidence=evidence)


def _evidence(context: PlanContext, column: Column) -> tuple[PlacedText, ...]:
    """Set program, layout and archive into the column, but apart: they do not decide what a sheet says."""
    apart = Column(column.fonts, column.left, column.width, column.y)
    words = context.words
    if context.settings.program_version:
        apart.add(_SMALL, words("reverse.program", version=context.settings.program_version))
    apart.add(_SMALL, words("reverse.layout", version=LAYOUT_VERSION))
    _add_archive(context, apart)
    column.y = max(apart.y, column.y + _EVIDENCE_HEIGHT)
    return tuple(apart.texts)


def _add_archive(context: PlanContext, column: Column) -> None:
    archive, words = context.volume.archive, context.words
    if archive is None:
        column.add(_SMALL, words("reverse.no_archive"))
        return
    column.add(_SMALL, words("reverse.archive", archive=archive.archive))
    column.add(_SMALL, words("reverse.moment", moment=f"{archive.moment:%d.%m.%Y %H:%M}"))
    column.add(_SMALL, words("reverse.hash"))
    column.add(_MONO, archive.manifest_hash)


def _add_legend(context: PlanContext, column: Column, used: tuple[str, ...]) -> tuple[Rules, ...]:
    words, meanings = context.words, context.settings.meanings
    if not used:
        column.add(_SMALL, words("reverse.legend_empty"))
    marks = [letters for letters in used if letters not in meanings]
    if marks:
        column.add(_SMALL, f"{', '.join(sorted(marks))} \u2014 {words('reverse.legend_mark')}")
    for letters in sorted(letters for letters in used if letters in meanings):
        column.add(_SMALL, f"{letters} \u2014 {lower_title(meanings[letters])}")
    column.skip(1.5)
    pattern = column.y
    column.left += 16.0
    column.add(_SMALL, words("reverse.legend_pattern"))
    column.skip(1.5)
    stroke = column.y
    column.add(_SMALL, words("reverse.legend_struck"))
    column.left -= 16.0
    return (
        Rules(THIN, tuple((0.0, pattern + 1.0 + step, 13.0, pattern + 1.0 + step) for step in (0.0, 1.2, 2.4))),
        Rules(
            0.5,
            (
                (0.0, stroke + 0.8, 13.0, stroke + 0.8),
                (13.0, stroke + 0.8, 0.0, stroke + 4.0),
                (0.0, stroke + 4.0, 13.0, stroke + 4.0),
            ),
        ),
    )
