"""Setting a text into a given width: lines that never lose a character, condensed names, the steps of a mark cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from ejournal_desktop.printing.fonts import Face, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.fonts import FontBook

PADDING = 0.8
NAME = Style(Face.NARROW, 9)
NAME_SMALL = Style(Face.NARROW, 7)
LEAST_SCALE = 80.0

_MARK_STEPS = (Style(Face.NARROW, 9), Style(Face.NARROW, 7), Style(Face.NARROW, 6))
SMALLEST_MARK = _MARK_STEPS[-1]
TWO_VALUES = "*"
"""The sign of a place where two computers wrote different values: what stands there is provisional (D-62)."""
_MANY_MARKS = 4
_SIGNS = frozenset({"№", "§", "§§", "с.", "стр.", "упр.", "п."})


class FittedText(NamedTuple):
    """Lines of one style that fit their place."""

    style: Style
    lines: tuple[str, ...]


def prepared(text: str) -> str:
    """Return a text as it is set: NFC, tabs as blanks, without soft hyphens and other line ends than line feeds."""
    if text.isascii() and text.isprintable():
        return text
    composed = normalize("NFC", text)
    return composed.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u00ad", "")


def wrapped(fonts: FontBook, style: Style, text: str, width: float) -> tuple[str, ...]:
    """Return a text in lines not wider than ``width`` millimetres; a longer word is broken, nothing is lost."""
    lines: list[str] = []
    for paragraph in prepared(text).split("\n"):
        if fonts.width(style, paragraph) <= width:
            lines.append(paragraph.strip())
        else:
            lines.extend(_wrapped_paragraph(fonts, style, paragraph, width))
    while lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


def _wrapped_paragraph(fonts: FontBook, style: Style, paragraph: str, width: float) -> list[str]:
    lines: list[str] = []
    current = ""
    used = 0.0
    blank = fonts.width(style, " ")
    for word in _kept_together(paragraph):
        wide = fonts.width(style, word)
        if current and used + blank + wide <= width:
            current, used = f"{current} {word}", used + blank + wide
            continue
        if current:
            lines.append(current)
        *broken, current = _broken(fonts, style, word, width) if wide > width else [word]
        lines.extend(broken)
        used = fonts.width(style, current)
    return [*lines, current] if current else lines


def _kept_together(paragraph: str) -> Iterator[str]:
    """Yield the words of a paragraph; a sign such as «№» stays with what it counts."""
    sign = ""
    for word in paragraph.split():
        if word in _SIGNS:
            sign = f"{sign}{word} "
        else:
            yield f"{sign}{word}"
            sign = ""
    if sign:
        yield sign.rstrip()


def _broken(fonts: FontBook, style: Style, word: str, width: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and fonts.width(style, pieces[-1] + character) > width:
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def fitted_line(fonts: FontBook, style: Style, text: str, width: float) -> FittedText | None:
    """Return a text in one line, condensed down to 80 %, or nothing when it is still too wide."""
    line = prepared(text)
    natural = fonts.width(style, line)
    if natural <= width:
        return FittedText(style, (line,))
    scale = width / natural * style.scale
    # rounded down, so that the text stays inside
    return FittedText(style._replace(scale=int(scale * 10) / 10), (line,)) if scale >= LEAST_SCALE else None


def fitted_name(fonts: FontBook, name: str, width: float) -> FittedText | None:
    """Return a student's name in a row: 9 pt, condensed to 80 %, two lines of 7 pt, or nothing (print.md 5.1)."""
    one_line = fitted_line(fonts, NAME, name, width)
    if one_line is not None:
        return one_line
    lines = wrapped(fonts, NAME_SMALL, name, width)
    return FittedText(NAME_SMALL, lines) if len(lines) <= 2 and _keeps_words(lines, name) else None  # noqa: PLR2004  a row holds two lines


def _keeps_words(lines: Sequence[str], text: str) -> bool:
    return " ".join(lines).split() == prepared(text).split()


def fitted_mark(fonts: FontBook, parts: Sequence[str], width: float) -> FittedText | None:
    """Return what stands in a cell of ``width`` usable millimetres: one line, two lines of 6 pt, or nothing."""
    text = "/".join(parts)
    start = 0 if len(text.removesuffix(TWO_VALUES)) == 1 else min(len(parts), 3) - 1 or 1
    if len(parts) < _MANY_MARKS:
        for style in _MARK_STEPS[start:]:
            if fonts.width(style, text) <= width:
                return FittedText(style, (text,))
    return _two_lines_of_marks(fonts, parts, width)


def fitted_with_sign(fonts: FontBook, parts: Sequence[str], width: float) -> FittedText | None:
    """Return the same with the sign of two values: behind the last part that leaves it room, or under the only one."""
    for place in reversed(range(len(parts))):
        fitted = fitted_mark(fonts, [*parts[:place], parts[place] + TWO_VALUES, *parts[place + 1 :]], width)
        if fitted is not None:
            return fitted
    alone = fitted_mark(fonts, parts, width) if len(parts) == 1 else None
    return None if alone is None else FittedText(SMALLEST_MARK, (*alone.lines, TWO_VALUES))


def _two_lines_of_marks(fonts: FontBook, parts: Sequence[str], width: float) -> FittedText | None:
    for split in range((len(parts) + 1) // 2, len(parts)):
        lines = ("/".join(parts[:split]), "/".join(parts[split:]))
        if all(fonts.width(SMALLEST_MARK, line) <= width for line in lines):
            return FittedText(SMALLEST_MARK, lines)
    return None
