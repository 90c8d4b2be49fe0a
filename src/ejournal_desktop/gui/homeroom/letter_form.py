"""The form of a letter or a message: about whom, which template, for which days, the text, and the ways it can go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import LetterWay, MessageKind
from ejournal_desktop.domain.letter_fields import LetterField, unknown_fields
from ejournal_desktop.gui.homeroom.letter_receivers import LetterReceivers
from ejournal_desktop.gui.homeroom.text_doubts import doubt_words
from ejournal_desktop.gui.homeroom.words import kind_words, way_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import DayLine, known_days
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import named_combo
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.homeroom import LetterTemplate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId

_LEAST_LINES: Final = 5
_LEAST_LETTERS: Final = 6


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the form; ``message`` is its kind, else ``template`` says what letter it is."""

    students: tuple[StudentId, ...]
    template: LetterTemplate | None
    message: MessageKind | None
    text: str
    span: DateSpan | None

    @property
    def is_ready(self) -> bool:
        """Whether there is something to send, and somebody to send it to."""
        return bool(self.students) and bool(self.text)


class LetterForm(QFrame):
    """At the right of the log."""

    template_chosen = Signal()
    print_requested = Signal()
    save_requested = Signal()
    preview_requested = Signal()
    log_requested = Signal()
    lock_requested = Signal()

    def __init__(self, regulation: Regulation, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regulation, self._today = regulation, today
        self.addressees = LetterReceivers()
        self.kind = named_combo(self.tr("Kind"), letters=_LEAST_LETTERS)
        for kind in MessageKind:
            self.kind.addItem(self.tr("Message: {kind}").format(kind=kind_words(kind.value)), kind)
        self.first, self.last = DayLine(self.tr("From")), DayLine(self.tr("Until"))
        self.field = named_combo(self.tr("Insert a field"), letters=_LEAST_LETTERS)
        self.field.addItem(self.tr("Insert a field…"), "")
        for field in LetterField:
            self.field.addItem(f"{{{field.value}}}", field.value)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Text of the letter; each line is a paragraph"))
        self._doubts = ToneLabel(tone=Tone.WARN)
        self.print_button = PrimaryButton()
        self.preview_button = ToneButton(self.tr("Show first"))
        self.save_button = ToneButton("PDF…")
        self.save_button.setAccessibleName(self.tr("Save as PDF…"))
        self.lock_button = ToneButton(self.tr("As a file with a password…"))
        self.way = named_combo(self.tr("How the family was told"), letters=_LEAST_LETTERS)
        for way in (LetterWay.CONVERSATION, LetterWay.PHONE, LetterWay.PRINTED, LetterWay.RECEIVED):
            self.way.addItem(way_words(way.value), way)
        self.log_button = ToneButton(self.tr("Only log"))
        self._lay_out()
        self._connect()
        self._show_ways()

    def offer_templates(self, templates: Sequence[LetterTemplate]) -> None:
        """Offer the letters that come with the program above the kinds of messages."""
        for place, template in enumerate(templates):
            self.kind.insertItem(place, template.title, template)
        self.kind.setCurrentIndex(0)

    def written(self) -> Written:
        """Return what stands in the form."""
        chosen = self.kind.currentData()
        message = MessageKind(chosen) if chosen in set(MessageKind) else None
        template = chosen if isinstance(chosen, LetterTemplate) else None
        text = self.text.toPlainText().strip()
        return Written(self.addressees.students, template, message, text, self._span())

    def choose_occasion(self, code: str, template: str = "") -> None:
        """Choose a template, or the first one of an occasion."""
        data = [self.kind.itemData(place) for place in range(self.kind.count())]
        offered = [(place, one) for place, one in enumerate(data) if isinstance(one, LetterTemplate)]
        named = [place for place, one in offered if one.code == template]
        places = named or [place for place, one in offered if one.occasion == code]
        if places:
            self.kind.setCurrentIndex(places[0])

    def start_letter(self, text: str, span: DateSpan) -> None:
        """Begin with the text of a template, selected so that typing replaces it."""
        self.text.setPlainText(text)
        self.text.selectAll()
        self.first.show_day(span.starts)
        self.last.show_day(span.ends)

    def show_ways(self) -> None:
        """Offer what can be done with what stands in the form."""
        self._show_ways()

    def _span(self) -> DateSpan | None:
        days = known_days(self.first, self.last, self._today)
        return None if days is None else DateSpan(*days)

    def _on_field_chosen(self) -> None:
        name = self.field.currentData()
        self.field.setCurrentIndex(0)
        if name:
            self.text.insertPlainText(f"{{{name}}}")
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kind_changed(self) -> None:
        self._show_ways()
        self.template_chosen.emit()

    def _show_ways(self) -> None:
        written = self.written()
        is_letter = written.message is None
        self.print_button.setText(self.tr("Print: %n", "", len(written.students)))
        for button in (self.print_button, self.save_button, self.preview_button):
            button.setVisible(is_letter)
            button.setEnabled(written.is_ready)
        is_diary = written.template is not None and written.template.is_diary
        self.lock_button.setVisible(is_diary)
        self.lock_button.setEnabled(written.is_ready)
        for widget in (self._days, self.field, self.way):
            widget.setVisible(is_letter)
        self.addressees.show_gaps(is_letter=is_letter)
        self.log_button.setEnabled(written.is_ready)
        words = self.tr("Only log") if is_letter else self.tr("Keep the message")
        self.log_button.setText(words)

    def _on_text_changed(self) -> None:
        text = self.text.toPlainText()
        unknown = ", ".join(f"{{{name}}}" for name in unknown_fields(text))
        doubts = doubt_words(self._regulation, text)
        lines = [self.tr("No such field: {fields}").format(fields=unknown)] if unknown else []
        lines += [doubts] if doubts else []
        self._doubts.setText("\n".join(lines))
        self._doubts.setVisible(bool(lines))
        self._show_ways()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.field.activated.connect(self._on_field_chosen)
        self.text.textChanged.connect(self._on_text_changed)
        self.print_button.clicked.connect(self.print_requested)
        self.preview_button.clicked.connect(self.preview_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.lock_button.clicked.connect(self.lock_requested)
        self.log_button.clicked.connect(self.log_requested)

    def _lay_out(self) -> None:
        self._doubts.setWordWrap(True)
        self._doubts.hide()
        self.print_button.setToolTip("Ctrl+P")
        self.preview_button.setToolTip("F7, Ctrl+4")
        self.save_button.setToolTip("Ctrl+S")
        self.lock_button.setToolTip("Ctrl+Shift+S")
        self.log_button.setToolTip("Ctrl+Enter")
        self._days = _side_by_side(self.first, self.last)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.setSpacing(SIZES.spacing_s)
        for widget in (self.addressees, self.kind, self._days, self.field):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        ways = (
            self._doubts,
            self.print_button,
            _side_by_side(self.preview_button, self.save_button),
            self.lock_button,
            _side_by_side(self.way, self.log_button),
        )
        for way in ways:
            column.addWidget(way)
        text = self.text
        fit_to_letters(text, lambda: text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _side_by_side(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return row
