"""A place that two computers wrote differently, as one line says it: letters by the rules of the school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.cli.output import filled
from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.exchange import OpenConflict


def conflict_line(one: OpenConflict, regulation: Regulation, words: Callable[[str], str]) -> str:
    """Return where two values stand, each with its author and computer."""
    values = [
        filled(
            words("exchange_value"),
            {
                "text": _text(one.kind, value.text, regulation) or "–",
                "author": value.author,
                "workstation": value.workstation,
            },
        )
        for value in one.values
    ]
    place = words(f"exchange_place_{one.kind.value}")
    fields = {
        "class_title": one.class_title,
        "subject": one.subject,
        "day": "–" if one.day is None else one.day.isoformat(),
        "place": " ".join(part for part in (one.student, place) if part),
        "values": "; ".join(values),
    }
    return filled(words("exchange_conflict"), fields)


def _text(kind: PlaceKind, text: str, regulation: Regulation) -> str:
    """Return a value as the page shows it; what the rules do not know shows itself."""
    if kind is PlaceKind.ATTENDANCE:
        status, _, minutes = text.partition(" ")
        code = regulation.attendance_code(status)
        if code is not None:
            return f"{code.letter} {minutes}".rstrip()
    if kind in {PlaceKind.MARK, PlaceKind.PERIOD_MARK, PlaceKind.ATTENDANCE}:
        mark = regulation.scale().mark(text)
        return text if mark is None else mark.printed
    return text
