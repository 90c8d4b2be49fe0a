"""What every window test gets: Fusion, the light theme, the bundled fonts and Russian dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ejournal_desktop.gui.fonts import use_fallback_font
from ejournal_desktop.gui.palettes import Scheme, apply_theme
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Russian, QLocale.Country.Russia))
    use_fallback_font(qapp, ROOT / "resources" / "fonts")


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication, _fonts: None) -> Iterator[QApplication]:
    """Start and leave every test in the light theme."""
    apply_theme(qapp, Scheme.LIGHT)
    yield qapp
    apply_theme(qapp, Scheme.LIGHT)
