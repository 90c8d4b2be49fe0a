"""Print settings of the school: measures of the sheet and what the volume holds; kept with every printed volume."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QGroupBox, QSpinBox, QVBoxLayout, QWidget

from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.scrolled import scrolled
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import ToneLabel
from ejournal_desktop.readmodels.printing import (
    FIVE_HOLES,
    SPLIT_ABOVE_SHEETS,
    THREE_HOLES,
    AbsenceLetters,
    PageNumbering,
    PdfaLevel,
    PrintOptions,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LETTERS: Final = 120
_AROUND: Final = 60


class OptionsDialog(QDialog):
    """Two groups of fields; what is out of bounds cannot be typed."""

    chosen = Signal(object)

    def __init__(self, options: PrintOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print settings"))
        self._options = options
        self._make_sheet_fields(options)
        self._make_content_fields(options)
        self._lay_out()
        self._show_warning()

    def options(self) -> PrintOptions:
        """Return the settings as they stand in the fields; the language of the forms stays."""
        return replace(
            self._options,
            binding_margin_mm=self.margin.value(),
            holes_mm=FIVE_HOLES if self.holes.currentData() else THREE_HOLES,
            label_width_mm=self.label_width.value(),
            label_height_mm=self.label_height.value(),
            stamp_mm=self.stamp.value(),
            numbering=PageNumbering(self.numbering.currentData()),
            year_volume=YearVolume(self.year_volume.currentData()),
            split_above_sheets=self.split_above.value(),
            absence=AbsenceLetters(self.absence.currentData()),
            has_general=self.general.isChecked(),
            has_health=self.health.isChecked(),
            has_timetable=self.timetable.isChecked(),
            retention=self.retention.text().strip(),
            local_act=self.local_act.text().strip(),
            pdfa=PdfaLevel(self.pdfa.currentData()),
        )

    def accept(self) -> None:
        self.chosen.emit(self.options())
        super().accept()

    def _make_sheet_fields(self, options: PrintOptions) -> None:
        self.margin = _millimetres(20, 35, options.binding_margin_mm)
        five = options.holes_mm == FIVE_HOLES
        self.holes = _choice([(self.tr("three holes"), False), (self.tr("five holes"), True)], five)
        self.label_width = _millimetres(30, 80, options.label_width_mm)
        self.label_height = _millimetres(30, 40, options.label_height_mm)
        self.stamp = _millimetres(25, 60, options.stamp_mm)
        numbers = [
            (self.tr("each page its own"), PageNumbering.PAGE.value),
            (self.tr("one for both pages of a spread"), PageNumbering.SPREAD.value),
        ]
        self.numbering = _choice(numbers, options.numbering.value)
        self.split_above = QSpinBox()
        self.split_above.setRange(2, SPLIT_ABOVE_SHEETS)
        self.split_above.setValue(options.split_above_sheets)

    def _make_content_fields(self, options: PrintOptions) -> None:
        years = [
            (self.tr("summaries only"), YearVolume.SUMMARY.value),
            (self.tr("all pages of the year"), YearVolume.FULL.value),
        ]
        self.year_volume = _choice(years, options.year_volume.value)
        letters = [
            (self.tr("as on paper: absent only"), AbsenceLetters.PAPER.value),
            (self.tr("as in the electronic journal"), AbsenceLetters.ELECTRONIC.value),
        ]
        self.absence = _choice(letters, options.absence.value)
        self.timetable = _tick(self.tr("Timetable of the class"), is_on=options.has_timetable)
        self.general = _tick(self.tr("General facts of the students"), is_on=options.has_general)
        self.health = _tick(self.tr("Health sheet (an empty form)"), is_on=options.has_health)
        self.warning = ToneLabel("", Tone.WARN)
        self.warning.setWordWrap(True)
        self.general.toggled.connect(self._show_warning)
        self.retention = _line(options.retention)
        self.local_act = _line(options.local_act)
        levels = [("PDF/A-2b", PdfaLevel.A2B.value), ("PDF/A-1b", PdfaLevel.A1B.value)]
        self.pdfa = _choice(levels, options.pdfa.value)

    def _show_warning(self) -> None:
        self.warning.setText(
            self.tr("Addresses, birth dates and telephones of the families will be printed into the volume.")
        )
        self.warning.setVisible(self.general.isChecked())

    def _lay_out(self) -> None:
        sheet = self._group(
            self.tr("Sheet"),
            [
                (self.tr("&Binding margin"), self.margin),
                (self.tr("&Holes"), self.holes),
                (self.tr("Label, &width"), self.label_width),
                (self.tr("Label, h&eight"), self.label_height),
                (self.tr("&Stamp, diameter"), self.stamp),
                (self.tr("Page &numbers"), self.numbering),
                (self.tr("Sheets in a volume at &most"), self.split_above),
            ],
        )
        content = self._group(
            self.tr("Content"),
            [
                (self.tr("Volume of the &year"), self.year_volume),
                (self.tr("&Absence on subject pages"), self.absence),
                ("", self.timetable),
                ("", self.general),
                ("", self.warning),
                ("", self.health),
                (self.tr("&Retention of summary pages"), self.retention),
                (self.tr("A&ct that approves the form"), self.local_act),
                (self.tr("&File form"), self.pdfa),
            ],
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Keep the settings"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        groups = QWidget()
        inner = QVBoxLayout(groups)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SIZES.spacing_m)
        for group in (sheet, content):
            inner.addWidget(group)
        area = scrolled(groups)
        area.setMinimumWidth(groups.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        wanted = groups.sizeHint().height() + buttons.sizeHint().height() + _AROUND
        self.resize(self.sizeHint().width(), min(wanted, self.screen().availableGeometry().height() - _AROUND))

    def _group(self, title: str, rows: Sequence[tuple[str, QWidget]]) -> QGroupBox:
        group = QGroupBox(title)
        form = QFormLayout(group)
        for label, field in rows:
            if label:
                field.setAccessibleName(label.replace("&", ""))
                form.addRow(label, field)
            else:
                form.addRow(field)
        return group


def _millimetres(least: int, most: int, value: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setSuffix(QCoreApplication.translate("OptionsDialog", " mm"))
    field.setValue(value)
    return field


def _choice(items: Sequence[tuple[str, object]], chosen: object) -> OutlinedComboBox:
    field = OutlinedComboBox()
    for words, value in items:
        field.addItem(words, value)
    field.setCurrentIndex([value for _, value in items].index(chosen))
    return field


def _tick(words: str, *, is_on: bool) -> OutlinedCheckBox:
    field = OutlinedCheckBox(words)
    field.setChecked(is_on)
    return field


def _line(text: str) -> OutlinedLineEdit:
    field = OutlinedLineEdit()
    field.setText(text)
    field.setMaxLength(_MOST_LETTERS)
    return field
