"""A training school of forty classes and a thousand students, for a whole year: what a town's largest school is."""

from __future__ import annotations

import re
import shutil
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from ejournal_desktop.services.training.build import TrainingService
from support.training_actor import ToldClock
from support.training_vault import RESOURCES, VERSION, SchoolCase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LATE_MAY = datetime(2027, 5, 20, 12, 0, tzinfo=timezone(timedelta(hours=6)))
CLASSES = 40
_TURNS = ({"А": "А", "Б": "Б"}, {"А": "В", "Б": "Г"}, {"А": "Д", "Б": "Е"})
_TITLE = re.compile(r'"(\d{1,2})([АБ])"')


def large_resources(folder: Path) -> Path:
    """Make a resource folder whose training school has its classes and teachers several times, under other letters."""
    training = folder / "training"
    shutil.copytree(RESOURCES / "training", training)
    (folder / "regulations").symlink_to(RESOURCES / "regulations")
    blocks = re.split(r"(?m)^(?=\[)", (training / "school.toml").read_text(encoding="utf-8"))
    wanted = _wanted(blocks)
    made = [text for block in blocks for text in _repeated(block, wanted)]
    (training / "school.toml").write_text("".join(made), encoding="utf-8")
    return folder


def build_large_school(folder: Path) -> SchoolCase:
    """Build the school as it is in May; takes a minute or two."""
    clock = ToldClock(LATE_MAY)
    made = TrainingService(large_resources(folder / "resources"), VERSION, clock).build(folder / "school")
    return SchoolCase(folder / "school", tuple(made.logins), made.recovery_identity, clock)


def _wanted(blocks: list[str]) -> Mapping[str, int]:
    """Return the titles of forty classes with the turn each belongs to."""
    first = [
        match.group(0) for block in blocks if block.startswith("[[class_group]]") for match in _TITLE.finditer(block)
    ]
    titles = [(_renamed(title, turn), turn) for turn in range(len(_TURNS)) for title in first]
    return dict(titles[:CLASSES])


def _renamed(text: str, turn: int) -> str:
    return _TITLE.sub(lambda match: f'"{match.group(1)}{_TURNS[turn][match.group(2)]}"', text)


def _repeated(block: str, wanted: Mapping[str, int]) -> list[str]:
    """Return a block once for each turn in which one of its classes is wanted; other blocks as they are."""
    if not _TITLE.search(block):
        return [block]
    copies = []
    for turn in range(len(_TURNS)):
        text = _renamed(block, turn).replace('room = "', f'room = "{turn or ""}')
        text = re.sub(
            r'"\d{1,2}[А-Е]"(, )?', lambda match: match.group(0) if match.group(0).rstrip(", ") in wanted else "", text
        )
        text = re.sub(r"(?m)^  \{[^\n]*classes = \[\][^\n]*\n", "", text.replace(", ]", "]"))
        text = re.sub(r"(?m)^(homeroom|name) = \n", "", text)
        if re.search(r'"\d{1,2}[А-Е]"', text):
            copies.append(text)
    return copies
