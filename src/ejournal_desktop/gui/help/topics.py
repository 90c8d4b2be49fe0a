"""Help topics as files: one Markdown text per screen and language, readable without a network (S0-4.1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_LANGUAGE = "ru"
GENERAL = "general"


@dataclass(frozen=True, slots=True)
class HelpTopics:
    """The topics of a folder ``<language>/<screen>.md``; ``contact`` says whom to ask."""

    folder: Path
    language: str
    contact: str = ""

    def text(self, screen: str) -> str:
        """Return the topic of a screen, in Russian where there is no translation, else the general topic."""
        for name in (screen, GENERAL):
            for language in (self.language, DEFAULT_LANGUAGE):
                path = self.folder / language / f"{name}.md"
                if path.is_file():
                    return path.read_text(encoding="utf-8")
        return ""
