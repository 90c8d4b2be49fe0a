"""The five shipped regulations, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.regulation_reading import regulation_from_mapping
from support.source_tree import ROOT

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation

PRESETS = ("S0", "S1", "S2", "S3", "S4")


def preset_values(code: str) -> dict[str, Any]:
    """Return the plain values of a preset file, fresh for every caller."""
    path = ROOT / "resources" / "regulations" / f"{code.lower()}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def preset(code: str) -> Regulation:
    """Return a shipped regulation."""
    return regulation_from_mapping(preset_values(code))
