"""The pictures and how they are named."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.gui.palettes import Scheme, apply_theme
from pictures.waiting import NothingHappenedError, settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget


@dataclass(slots=True)
class Album:
    """Takes each picture in the light theme, and the ``main`` ones in the other themes too."""

    application: QApplication
    folder: Path
    language: str = "ru"
    main: frozenset[str] = frozenset()
    others: tuple[Scheme, ...] = (Scheme.DARK, Scheme.CONTRAST)
    taken: list[str] = field(default_factory=list)

    def picture(self, widget: QWidget, name: str) -> None:
        """Save a widget; the light theme stays."""
        self.taken.append(name)
        for scheme in (*(self.others if name in self.main else ()), Scheme.LIGHT):
            apply_theme(self.application, scheme)
            settle()
            path = self.folder / f"{self.language}-{len(self.taken):02d}-{name}-{scheme.value}.png"
            if not widget.grab().save(str(path)):
                raise NothingHappenedError(str(path))
