"""Regulation presets, and the regulation in force."""

from __future__ import annotations

import json
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_reading import regulation_from_mapping, regulation_to_mapping
from ejournal_desktop.domain.regulation_timeline import timeline_of
from ejournal_desktop.services.errors import UnknownRegulationError
from ejournal_desktop.storage.queries.school import regulation_text, regulation_texts

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
    from ejournal_desktop.storage.reading import Reading


def preset(resources: Path, code: str) -> Regulation:
    """Return a shipped preset by its code (``s0`` to ``s4``).

    Raises:
        UnknownRegulationError: there is no such preset.
    """
    if code not in preset_codes(resources):
        raise UnknownRegulationError
    with (resources / "regulations" / f"{code}.toml").open("rb") as file:
        return regulation_from_mapping(tomllib.load(file))


def preset_codes(resources: Path) -> tuple[str, ...]:
    """Return the codes of the shipped presets."""
    return tuple(sorted(path.stem for path in (resources / "regulations").glob("*.toml")))


def stored_form(regulation: Regulation) -> str:
    """Return the text that is kept in the journal: JSON with sorted keys and no white space."""
    mapping = regulation_to_mapping(regulation)
    return json.dumps(mapping, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def regulation_in_force(reading: Reading, day: date) -> Regulation:
    """Return the regulation that judges a record of a day (S0-7.4).

    Raises:
        UnknownRegulationError: none was ever adopted.
    """
    stored = regulation_text(reading, day)
    if stored is None:
        raise UnknownRegulationError
    return read_stored(stored)


def timeline_from(reading: Reading, day: date) -> RegulationTimeline:
    """Return every edition with its days, looked from one day.

    Raises:
        UnknownRegulationError: none was ever adopted.
    """
    stored = regulation_texts(reading)
    if not stored:
        raise UnknownRegulationError
    return timeline_of([(valid_from, read_stored(body)) for valid_from, body in stored], day)


@lru_cache(maxsize=8)
def read_stored(stored: str) -> Regulation:
    """Read a stored edition; a school has few, and every page asks for one."""
    return regulation_from_mapping(json.loads(stored))
