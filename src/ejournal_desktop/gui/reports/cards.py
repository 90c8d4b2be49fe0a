"""The cards of the reports: the exact official title, below it the plain question; a digit chooses one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.reports.words import question_words, subject_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import paint_outline
from ejournal_desktop.gui.widgets.tinted import caption_font
from ejournal_desktop.readmodels.report_tables import ReportCard, ReportSubject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

_CARD: Final = Qt.ItemDataRole.UserRole
_DIGIT: Final = Qt.ItemDataRole.UserRole + 1
_DIGITS: Final = "1234567890"
_PADDING: Final = SIZES.spacing_s
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_UNBOUND: Final = 10_000
AnyIndex = QModelIndex | QPersistentModelIndex


class CardList(QListWidget):
    """One stop of Tab; headings of groups are passed over."""

    card_chosen = Signal(object)
    enter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reports"))
        self.setItemDelegate(_CardDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_cards(self, cards: Sequence[ReportCard]) -> None:
        """Show the cards by what they are about; the cursor goes to the first."""
        self.clear()
        order = list(ReportSubject)
        ranked = sorted(cards, key=lambda card: order.index(card.subject))
        digits = iter(_DIGITS)
        for subject, group in groupby(ranked, key=lambda card: card.subject):
            heading = QListWidgetItem(subject_words(subject))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for card in group:
                self._add(card, next(digits, ""))
        self.choose(ranked[0].slug if ranked else "")

    def choose(self, slug: str) -> None:
        """Put the cursor on a card."""
        for item in self._card_items():
            if item.data(_CARD).slug == slug:
                self.setCurrentItem(item)

    def cards(self) -> tuple[ReportCard, ...]:
        """Return the cards on show."""
        return tuple(item.data(_CARD) for item in self._card_items())

    def card(self) -> ReportCard | None:
        """Return the card under the cursor."""
        item = self.currentItem()
        card = None if item is None else item.data(_CARD)
        return card if isinstance(card, ReportCard) else None

    def text_width(self) -> int:
        """Return the width of a card beside the scroll bar, which may appear when all cards are measured."""
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = _DIGITS.find(event.text()) if event.text() else -1
        items = self._card_items()
        if place >= 0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if place < len(items):
                self.setCurrentItem(items[place])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_outline(self.viewport(), self.viewport().rect())

    def _add(self, card: ReportCard, digit: str) -> None:
        item = QListWidgetItem(card.title)
        item.setData(_CARD, card)
        item.setData(_DIGIT, digit)
        question = question_words(card)
        spoken = ". ".join(part for part in (card.title, question, digit) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(f"{card.title}\n{card.clause}".strip())
        self.addItem(item)

    def _card_items(self) -> list[QListWidgetItem]:
        items = [self.item(row) for row in range(self.count())]
        return [item for item in items if isinstance(item.data(_CARD), ReportCard)]

    def _on_current_changed(self) -> None:
        card = self.card()
        if card is not None:
            self.card_chosen.emit(card)


class _CardDelegate(QStyledItemDelegate):
    """Paints digit, title and question, each text in as many lines as it needs."""

    def __init__(self, cards: CardList) -> None:
        super().__init__(cards)
        self._cards = cards

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  Qt's own signature
        width = self._cards.text_width()
        title, question = self._areas(QRect(0, 0, width, 0), index)
        lower = question if question.isValid() else title
        return QSize(width, lower.bottom() + 1 + _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        card, area = index.data(_CARD), option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tokens = tokens_of(self._cards.palette())
        ground = tokens[Tone.PRIMARY] if is_chosen else tokens[Tone.TEXT]
        painter.save()
        painter.fillRect(area, QColor(ground.bg))
        title, question = self._areas(area, index)
        painter.setFont(self._title_font(index))
        painter.setPen(QColor(ground.fg if card is not None else tokens[Tone.SECONDARY].fg))
        painter.drawText(title, _WRAPPED, index.data())
        if card is not None:
            painter.setPen(QColor(ground.fg if is_chosen else tokens[Tone.SECONDARY].fg))
            painter.drawText(area.adjusted(_PADDING, _PADDING, 0, 0), _WRAPPED, index.data(_DIGIT))
            painter.setFont(caption_font(self._cards.font()))
            painter.drawText(question, _WRAPPED, question_words(card))
        painter.restore()

    def _areas(self, area: QRect, index: AnyIndex) -> tuple[QRect, QRect]:
        """Return where title and question of a card stand; a heading of a group has no question."""
        card = index.data(_CARD)
        left = area.left() + _PADDING + (self._digit_room() if card is not None else 0)
        width = area.right() + 1 - left - _PADDING
        title = self._bounds(self._title_font(index), index.data(), QRect(left, area.top() + _PADDING, width, _UNBOUND))
        words = question_words(card) if card is not None else ""
        if not words:
            return title, QRect()
        below = QRect(left, title.bottom() + 1, width, _UNBOUND)
        return title, self._bounds(caption_font(self._cards.font()), words, below)

    def _bounds(self, font: QFont, words: str, room: QRect) -> QRect:
        found = QFontMetrics(font).boundingRect(room, _WRAPPED, words)
        return QRect(room.left(), room.top(), room.width(), found.height())

    def _title_font(self, index: AnyIndex) -> QFont:
        font = QFont(self._cards.font()) if index.data(_CARD) is not None else caption_font(self._cards.font())
        font.setBold(index.data(_CARD) is None)
        return font

    def _digit_room(self) -> int:
        return self._cards.fontMetrics().horizontalAdvance("00")
