"""Labels and buttons that take their colours from the tokens and change them with the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Pair, Tone
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import paint_outline

if TYPE_CHECKING:
    from collections.abc import Callable

_FILLED_TONES = {Tone.OK, Tone.WARN, Tone.BAD, Tone.RUN, Tone.NONE, Tone.HEADER, Tone.LOCKED}
_TITLE_POINTS = 14
_CAPTION_POINTS = 9
_HOVERED, _PRESSED = 110, 125
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)


def current_pair(tone: Tone) -> Pair:
    """Return the colours of a tone in the theme now in use."""
    return tokens_of(QApplication.palette())[tone]


def title_font(font: QFont) -> QFont:
    """Return the font of a big name or a page title: 14 pt bold, larger where the system font is."""
    large = QFont(font)
    large.setPointSize(max(_TITLE_POINTS, font.pointSize() + 3))
    large.setBold(True)
    return large


def caption_font(font: QFont) -> QFont:
    """Return the font of a caption: never under 9 pt."""
    small = QFont(font)
    small.setPointSize(max(_CAPTION_POINTS, font.pointSize() - 1))
    return small


def wear_font(widget: QWidget, make: Callable[[QFont], QFont]) -> None:
    """Give a widget the font made from that of the program, now and whenever that one changes its size."""
    fit_to_letters(widget, lambda: widget.setFont(make(QApplication.font(widget))))


class ToneLabel(QLabel):
    """A label in the colours of a tone; status tones are tinted, the others leave the background alone."""

    def __init__(self, text: str = "", tone: Tone = Tone.TEXT, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # what people type is never read as HTML with pictures to fetch
        self._tone = tone
        self._wear_tone()

    def set_tone(self, tone: Tone) -> None:
        """Change what the colours stand for."""
        self._tone = tone
        self._wear_tone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear_tone()

    def _wear_tone(self) -> None:
        pair = current_pair(self._tone)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(pair.fg))
        is_filled = self._tone in _FILLED_TONES
        if is_filled:
            palette.setColor(QPalette.ColorRole.Window, QColor(pair.bg))
        self.setAutoFillBackground(is_filled)
        self.setPalette(palette)


class Caption(ToneLabel):
    """A small secondary text above or beside a field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.SECONDARY, parent)
        wear_font(self, caption_font)


class TitleLabel(ToneLabel):
    """The title of a page or the big name of a student."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.TEXT, parent)
        wear_font(self, title_font)


class ElidedLabel(ToneLabel):
    """One line that gives way with an ellipsis instead of widening its window; the full text is its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(area, int(self.alignment()), shown)


class StatusBadge(ToneLabel):
    """Icon and word of a state on its tint: colour never stands alone."""

    def __init__(self, icon: str = "", word: str = "", tone: Tone = Tone.NONE, parent: QWidget | None = None) -> None:
        super().__init__("", tone, parent)
        self.setContentsMargins(SIZES.spacing_xs, 0, SIZES.spacing_xs, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_state(icon, word, tone)

    def show_state(self, icon: str, word: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(f"{icon} {word}".strip())
        self.setAccessibleName(word)
        self.set_tone(tone)


class ToneButton(QPushButton):
    """A push button in the colours of a tone; the name of the act is its text."""

    def __init__(self, text: str = "", tone: Tone = Tone.HEADER, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        height = SIZES.primary_height if tone is Tone.PRIMARY else SIZES.button_height
        self.setMinimumHeight(height)
        self.setMinimumWidth(SIZES.button_least_width)
        self._wear_tone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear_tone()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())

    def _wear_tone(self) -> None:
        pair = current_pair(self._tone)
        palette = QPalette()
        group = QPalette.ColorGroup
        for active in (group.Active, group.Inactive):
            palette.setColor(active, QPalette.ColorRole.Button, QColor(pair.bg))
            palette.setColor(active, QPalette.ColorRole.ButtonText, QColor(pair.fg))
        self.setPalette(palette)


class FilledButton(ToneButton):
    """A button filled with its tone: Fusion's gradient would take the contrast from white letters."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = tokens_of(QApplication.palette())
        pair = tokens[self._tone] if self.isEnabled() else tokens[Tone.NONE]
        ground = QColor(pair.bg)
        if self.isDown() or self.underMouse():
            ground = ground.darker(_PRESSED if self.isDown() else _HOVERED)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ground))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, SIZES.radius, SIZES.radius)
        painter.setPen(QColor(pair.fg))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter) | _MNEMONIC, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(pair.fg), 1))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), SIZES.radius, SIZES.radius)


class PrimaryButton(FilledButton):
    """The one act a page is for."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.PRIMARY, parent)


class DangerButton(FilledButton):
    """An act that cannot be taken back."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.DANGER, parent)
