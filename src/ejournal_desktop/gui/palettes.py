"""Themes of the program: Fusion with our own palettes; the wish of the system is followed (ux.md D7)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette

from ejournal_desktop.gui.tokens import CONTRAST, DARK, LIGHT, Tokens, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

STYLE = "Fusion"
STYLED = "style"
"""The property of the application that names its style: asking Qt for the style object costs ten milliseconds."""


class Scheme(StrEnum):
    """The theme a person chose; ``system`` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_TOKENS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}
_BY_BASE = {tokens[Tone.TEXT].bg.lower(): tokens for tokens in _TOKENS.values()}
_ROLES = QPalette.ColorRole
_DISABLED_SHARE = 0.55


def tokens_for(scheme: Scheme, app: QApplication) -> Tokens:
    """Return the tokens of a scheme, asking the system where the scheme says so."""
    return _TOKENS.get(scheme) or _TOKENS[_system_scheme(app)]


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens a palette was made from; painters ask the palette of their widget and stay in step with it."""
    return _BY_BASE.get(palette.color(_ROLES.Base).name(), LIGHT)


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of a theme with every role Fusion reads."""
    palette = QPalette()
    text, header, alternate, primary = (tokens[tone] for tone in (Tone.TEXT, Tone.HEADER, Tone.ALTERNATE, Tone.PRIMARY))
    colours = {
        _ROLES.Window: alternate.bg,
        _ROLES.WindowText: text.fg,
        _ROLES.Base: text.bg,
        _ROLES.AlternateBase: alternate.bg,
        _ROLES.Text: text.fg,
        _ROLES.Button: header.bg,
        _ROLES.ButtonText: text.fg,
        _ROLES.BrightText: tokens[Tone.BAD].fg,
        _ROLES.PlaceholderText: tokens[Tone.PLACEHOLDER].fg,
        _ROLES.Highlight: primary.bg,
        _ROLES.HighlightedText: primary.fg,
        _ROLES.Accent: primary.bg,
        _ROLES.Link: tokens.focus,
        _ROLES.LinkVisited: tokens.focus,
        _ROLES.ToolTipBase: header.bg,
        _ROLES.ToolTipText: text.fg,
        _ROLES.Light: text.bg,
        _ROLES.Midlight: alternate.bg,
        _ROLES.Mid: tokens.grid,
        _ROLES.Dark: tokens.border,
        _ROLES.Shadow: tokens.border,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    _dim_disabled(palette, tokens)
    return palette


def apply_theme(app: QApplication, scheme: Scheme) -> Tokens:
    """Give the program its style and palette at once and return the tokens now in use."""
    tokens = tokens_for(scheme, app)
    if app.property(STYLED) != STYLE:
        app.setStyle(STYLE)
        app.setProperty(STYLED, STYLE)
    app.setPalette(palette_of(tokens))
    return tokens


class ThemeFollower(QObject):
    """Keeps the theme in step with the system and with the choice of the person."""

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_wish_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_wish_changed)
        apply_theme(app, scheme)

    def choose(self, scheme: Scheme) -> None:
        """Switch to a scheme at run time."""
        if scheme is not self._scheme:
            self._scheme = scheme
            apply_theme(self._app, scheme)

    def _on_system_wish_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            apply_theme(self._app, self._scheme)


def _system_scheme(app: QApplication) -> Scheme:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def _dim_disabled(palette: QPalette, tokens: Tokens) -> None:
    group = QPalette.ColorGroup.Disabled
    dimmed = QColor(tokens[Tone.SECONDARY].fg)
    dimmed.setAlphaF(_DISABLED_SHARE if tokens.tint_border == 0 else 1.0)
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        palette.setColor(group, role, dimmed)
    palette.setColor(group, _ROLES.Highlight, QColor(tokens.grid))
