"""The words of two values after an exchange: what each is, who wrote it when and where, which is shown and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.merging import Weight
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.journal.cell_words import attendance_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.two_values import ShownBecause

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues

_CONTEXT = "RivalWords"
_WEIGHTS = {
    Weight.KEEPER: translatable("RivalWords", "keeps the page"),
    Weight.SUBSTITUTE: translatable("RivalWords", "substitute"),
    Weight.HOMEROOM_TEACHER: translatable("RivalWords", "homeroom teacher"),
    Weight.HOMEROOM_TEACHER_ON_ATTENDANCE: translatable("RivalWords", "homeroom teacher"),
}
_BECAUSE = {
    ShownBecause.OTHERS_ARE_EMPTY: translatable("RivalWords", "Shown until then: an entry goes before an empty place."),
    ShownBecause.AUTHOR: translatable("RivalWords", "Shown until then: the entry of the author who has more say here."),
    ShownBecause.LATER: translatable("RivalWords", "Shown until then: the later entry."),
    ShownBecause.BOTH_STAND: translatable(
        "RivalWords", "Both stand until then, though a mark and an absence exclude each other."
    ),
}
_EMPTY = {
    PlaceKind.MARK: translatable("RivalWords", "no mark"),
    PlaceKind.PERIOD_MARK: translatable("RivalWords", "no mark"),
    PlaceKind.ATTENDANCE: translatable("RivalWords", "present"),
    PlaceKind.TOPIC: translatable("RivalWords", "no topic"),
    PlaceKind.HOMEWORK: translatable("RivalWords", "no homework"),
}


@dataclass(frozen=True, slots=True)
class RivalLine:
    """One value as a line to choose; ``place`` and ``value`` are what an entry of it writes."""

    words: str
    place: RivalValues
    value: RivalValue


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def rival_lines(places: Sequence[RivalValues], regulation: Regulation) -> list[RivalLine]:
    """Return every value of every place as a line, the shown one first."""
    return [RivalLine(_line(place, value, regulation), place, value) for place in places for value in _different(place)]


def settling_words(places: Sequence[RivalValues]) -> str:
    """Return why one value is shown until then and who settles it, for each place once."""
    sentences = [sentence for place in places for sentence in (_tr(_BECAUSE[place.because]), _settled_by(place))]
    return " ".join(dict.fromkeys(sentences))


def rival_value_words(kind: PlaceKind, value: RivalValue, regulation: Regulation) -> str:
    """Return what stands in a value: letters of a mark, an attendance in words, a text."""
    written = value.written
    if kind is PlaceKind.HOMEWORK and not written[0] and written[1]:
        return _tr(translatable("RivalWords", "none set"))
    if not written[0]:
        return _tr(_EMPTY[kind])
    if value.is_mark_beside or kind in (PlaceKind.MARK, PlaceKind.PERIOD_MARK):
        return mark_letters(regulation.scale(), str(written[0]))
    if kind is PlaceKind.ATTENDANCE:
        code = regulation.attendance_code(str(written[0]))
        return str(written[0]) if code is None else attendance_words(code, int(written[1] or 0))
    return f"«{written[0]}»"


def _different(place: RivalValues) -> list[RivalValue]:
    """Return one line for each value; the same one of two authors is named once, as the first of them wrote it."""
    return list({value.written: value for value in reversed(place.values)}.values())[::-1]


def _line(place: RivalValues, value: RivalValue, regulation: Regulation) -> str:
    moment = f"{short_day(value.moment.date())}.{value.moment.year} {value.moment.hour}:{value.moment.minute:02d}"
    words = rival_value_words(place.kind, value, regulation)
    if place.kind is PlaceKind.MARK and place.place:
        words = _tr(translatable("RivalWords", "{value} (second mark)")).format(value=words)
    if value.is_shown:
        words = _tr(translatable("RivalWords", "{value} — shown")).format(value=words)
    weight = _WEIGHTS.get(value.weight)
    author = ", ".join(filter(None, (value.author, "" if weight is None else _tr(weight))))
    return "\n".join((words, " · ".join(filter(None, (moment, author, value.workstation)))))


def _settled_by(place: RivalValues) -> str:
    if place.can_settle:
        return _tr(translatable("RivalWords", "Type the right value, or take one with ↑↓ and Enter."))
    words = translatable("RivalWords", "It is settled by: {who}.")
    return _tr(words).format(who=place.settled_by or "—")
