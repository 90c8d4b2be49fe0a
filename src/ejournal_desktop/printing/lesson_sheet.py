"""Blank sheets of single lessons for a power cut: roster, empty cells, lines for the texts, number and code.

The number alone leads back to the lesson, so the code holds nothing else: a scanner types it like a person would.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.domain.sheet_numbers import shown_sheet_number
from ejournal_desktop.printing.fitting import PADDING, fitted_name, wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, Style
from ejournal_desktop.printing.free_page import FreePage, PlacedText, Rules
from ejournal_desktop.printing.geometry import BODY_BOTTOM, BODY_TOP, FRAME, LINE, THIN, Box, SheetPlan, Side
from ejournal_desktop.printing.page import Frame, PlannedPage
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from ejournal_desktop.printing.qr import qr_code
from ejournal_desktop.printing.volume import OutlineEntry, VolumePlan
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.geometry import Segment
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.lesson_sheets import LessonSheet

STUDENTS_ON_SHEET = 39
_PLAN = SheetPlan(20.0, ())
_TITLE = Style(Face.SANS_BOLD, 14)
_STRONG = Style(Face.SANS_BOLD, 10)
_TEXT = Style(Face.SANS, 9)
_SMALL = Style(Face.SANS, 7.5)
_HEAD = Style(Face.SANS_BOLD, 7.5)
_NUMBER = Style(Face.SANS_BOLD, 16)
_CODE_SIDE = 27.0
_TABLE_TOP = BODY_TOP + 29.0
_HEAD_HEIGHT = 6.0
_ROW_HEIGHTS = (4.2, 6.2)
_WRITTEN_LINE = 7.5
_WRITTEN = {True: 5, False: 3}
_FOOT = 14.0
_MARKED_WIDTHS = (8.0, 76.0, 16.0, 16.0, 16.0, 48.0)
_UNMARKED_WIDTHS = (8.0, 76.0, 16.0, 80.0)
_MARKED_HEADS = ("number_head", "name", "absence", "mark", "second_mark", "comment")
_UNMARKED_HEADS = ("number_head", "name", "absence", "comment")


class _Part(NamedTuple):
    """One paper sheet: a lesson, the students on it, its place among the sheets of the lesson."""

    sheet: LessonSheet
    students: Sequence[StudentRow]
    place: int
    parts: int


def plan_lesson_sheets(sheets: Sequence[LessonSheet], resources: PrintResources) -> VolumePlan:
    """Plan the sheets of lessons, one side each; a class too large for one sheet gets more, with the same number.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    _stop_at_missing_glyphs(sheets, resources)
    parts = [part for sheet in sheets for part in _parts(sheet)]
    pages = tuple(PlannedPage(_page(part, resources), Side.RECTO, has_frame=False) for part in parts)
    outline = tuple(OutlineEntry(_outline(part), index, is_subject=True) for index, part in enumerate(parts))
    words, heading = resources.words, sheets[0].heading
    banner = words("page.blank")
    if heading.is_training:
        banner = f"{banner} · {words('page.training')}"
    frame = Frame(_PLAN, words("lesson_sheet.year", year=heading.year_title), "", banner, "", "")
    return VolumePlan(pages, outline, len(pages), frame, words("lesson_sheet.heading"))


def _parts(sheet: LessonSheet) -> Iterator[_Part]:
    students = sheet.students
    parts = max(1, -(-len(students) // STUDENTS_ON_SHEET))
    for place in range(parts):
        yield _Part(sheet, students[place * STUDENTS_ON_SHEET : (place + 1) * STUDENTS_ON_SHEET], place + 1, parts)


def _outline(part: _Part) -> str:
    return f"{part.sheet.heading.class_title} · {part.sheet.subject} · {shown_sheet_number(part.sheet.number)}"


def _page(part: _Part, resources: PrintResources) -> FreePage:
    sheet = part.sheet
    is_marked = sheet.has_marks
    widths = _MARKED_WIDTHS if is_marked else _UNMARKED_WIDTHS
    heads = _MARKED_HEADS if is_marked else _UNMARKED_HEADS
    texts = [*_heading(part, resources), *_heads(heads, widths, resources)]
    height = _row_height(part)
    texts += _rows(part, height, resources)
    bottom = _TABLE_TOP + _HEAD_HEIGHT + height * len(part.students)
    written, lines = _written(sheet, bottom, resources)
    rules = (*_table_rules(widths, height, len(part.students)), Rules(THIN, lines))
    code = qr_code(sheet.number, (_PLAN.width - _CODE_SIDE, BODY_TOP), _CODE_SIDE)
    return FreePage((*texts, *written), rules, code)


def _row_height(part: _Part) -> float:
    """Return rows as high as the page allows, within what a hand needs and what looks right."""
    least, most = _ROW_HEIGHTS
    written = _WRITTEN[part.sheet.has_homework] * _WRITTEN_LINE + _FOOT
    room = BODY_BOTTOM - _TABLE_TOP - _HEAD_HEIGHT - written
    return min(max(room / max(len(part.students), 1), least), most)


def _heading(part: _Part, resources: PrintResources) -> Iterator[PlacedText]:
    sheet, words = part.sheet, resources.words
    left = _PLAN.width - _CODE_SIDE - 2.0
    number = shown_sheet_number(sheet.number)
    title = words("lesson_sheet.heading")
    if part.parts > 1:
        title = words("lesson_sheet.part", title=title, part=part.place, parts=part.parts)
    day = words(f"lesson_sheet.weekday_{sheet.day.isoweekday()}", day=full_date(sheet.day))
    lesson = words("lesson_sheet.lesson", bell=sheet.bell)
    if sheet.times is not None:
        lesson = f"{lesson}, {sheet.times[0]:%H:%M}–{sheet.times[1]:%H:%M}"
    yield PlacedText(_SMALL, 0.0, BODY_TOP + 3.0, sheet.heading.school_name)
    yield PlacedText(_TITLE, 0.0, BODY_TOP + 9.5, title)
    yield PlacedText(_STRONG, 0.0, BODY_TOP + 15.0, f"{sheet.heading.class_title} · {sheet.subject}")
    yield PlacedText(_TEXT, 0.0, BODY_TOP + 19.8, f"{day} · {lesson} · {sheet.teacher}")
    codes = " · ".join(f"{letter} — {meaning}" for letter, meaning in sheet.codes)
    yield PlacedText(_SMALL, 0.0, BODY_TOP + 24.4, codes)
    for style, baseline, text in ((_SMALL, 3.0, words("lesson_sheet.number")), (_NUMBER, 9.5, number)):
        yield PlacedText(style, left - resources.fonts.width(style, text), BODY_TOP + baseline, text)


def _heads(heads: Sequence[str], widths: Sequence[float], resources: PrintResources) -> Iterator[PlacedText]:
    edges = (0.0, *accumulate(widths))
    for name, left in zip(heads, edges, strict=False):
        yield PlacedText(_HEAD, left + PADDING, _TABLE_TOP + 4.2, resources.words(f"lesson_sheet.{name}"))


def _rows(part: _Part, height: float, resources: PrintResources) -> Iterator[PlacedText]:
    name_left, name_width = _MARKED_WIDTHS[0] + PADDING, _MARKED_WIDTHS[1] - 2 * PADDING
    for place, student in enumerate(part.students):
        baseline = _TABLE_TOP + _HEAD_HEIGHT + place * height + height / 2 + 1.1
        number = str(student.number)
        yield PlacedText(_TEXT, _MARKED_WIDTHS[0] - PADDING - resources.fonts.width(_TEXT, number), baseline, number)
        name = fitted_name(resources.fonts, student.name.short, name_width)
        if name is None:
            yield PlacedText(_SMALL, name_left, baseline, student.name.short)
            continue
        pitch = name.style.size * MM_PER_POINT
        first = baseline - pitch / 2 * (len(name.lines) - 1)
        for line, text in enumerate(name.lines):
            yield PlacedText(name.style, name_left, first + line * pitch, text)


def _table_rules(widths: Sequence[float], height: float, rows: int) -> tuple[Rules, ...]:
    width, bottom = sum(widths), _TABLE_TOP + _HEAD_HEIGHT + height * rows
    across = [_TABLE_TOP + _HEAD_HEIGHT + place * height for place in range(1, rows)]
    thin: list[Segment] = [(0.0, y, width, y) for y in across]
    thin += [(x, _TABLE_TOP, x, bottom) for x in [*accumulate(widths)][:-1]]
    head = _TABLE_TOP + _HEAD_HEIGHT
    frame = Box(0.0, _TABLE_TOP, width, bottom - _TABLE_TOP).outline()
    return Rules(THIN, tuple(thin)), Rules(LINE, ((0.0, head, width, head),)), Rules(FRAME, tuple(frame))


def _written(
    sheet: LessonSheet, top: float, resources: PrintResources
) -> tuple[tuple[PlacedText, ...], tuple[Segment, ...]]:
    """Return the lines for topic, homework, kind of work and signature, with their words."""
    words, width = resources.words, _PLAN.width
    labels = ["topic", "", *(("homework", "") if sheet.has_homework else ()), "kind"]
    texts, rules, y = [], [], top
    for label in labels:
        y += _WRITTEN_LINE
        text = words(f"lesson_sheet.{label}") if label else ""
        start = resources.fonts.width(_STRONG, text) + 1.5 if text else 0.0
        texts.append(PlacedText(_STRONG, 0.0, y, text))
        rules.append((start, y + 0.8, width, y + 0.8))
    if sheet.planned and not resources.fonts.missing(sheet.planned):
        planned = wrapped(resources.fonts, _SMALL, words("lesson_sheet.planned", topic=sheet.planned), width)[0]
        texts.append(PlacedText(_SMALL, 0.0, y + 5.0, planned))
    y += 11.5
    signed, entered = words("lesson_sheet.signature"), words("lesson_sheet.entered")
    texts += [PlacedText(_SMALL, 0.0, y, signed), PlacedText(_SMALL, 95.0, y, entered)]
    for left, text in ((0.0, signed), (95.0, entered)):
        rules.append((left + resources.fonts.width(_SMALL, text) + 1.0, y + 0.6, left + 85.0, y + 0.6))
    return tuple(texts), tuple(rules)


def _stop_at_missing_glyphs(sheets: Sequence[LessonSheet], resources: PrintResources) -> None:
    problems = [
        PrintProblem(ProblemKind.MISSING_GLYPH, sheet.heading.class_title, text=characters)
        for sheet in sheets
        for text in (sheet.subject, sheet.teacher, *(row.name.short for row in sheet.students))
        if (characters := resources.fonts.missing(text.replace("\n", "")))
    ]
    if problems:
        raise PrintStoppedError(problems)
