"""The last look before a school year is opened: what would be written, class by class, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ejournal_desktop.gui.school_year.part_words import part_words, problem_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.school_year import ClassForecast, OpeningForecast

_SIZE: Final = (860, 540)


class PreviewDialog(QDialog):
    """Opens the year only when nothing is missing; a copy of the base is made first."""

    confirmed = Signal()

    def __init__(self, forecast: OpeningForecast, *, can_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open the school year {title}").format(title=forecast.title))
        self.resize(*_SIZE)
        missing = [one for one in forecast.problems if not one.is_doubt]
        self.summary, self.verdict = ToneLabel(self._summary(forecast)), ToneLabel("", Tone.WARN)
        for label in (self.summary, self.verdict):
            label.setWordWrap(True)
        self._make_tables(forecast)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = PrimaryButton(self.tr("Open the year {title}").format(title=forecast.title))
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.open_button.setEnabled(can_open and not missing)
        self.verdict.setText(self._verdict(len(missing), forecast, can_open=can_open))
        self._lay_out()
        self.problems.setVisible(bool(forecast.problems))

    def accept(self) -> None:
        super().accept()
        self.confirmed.emit()

    def _verdict(self, missing: int, forecast: OpeningForecast, *, can_open: bool) -> str:
        if missing:
            return self.tr("The year cannot be opened yet: %n thing(s) are missing.", "", missing)
        if not can_open:
            return self.tr("By the regulation somebody else opens the year.")
        words = self.tr(
            "The year {old} can only be read from then on. A copy of the base is made first; this cannot be taken back."
        )
        return words.format(old=forecast.closes)

    def _summary(self, forecast: OpeningForecast) -> str:
        words = self.tr(
            "{starts} – {ends} · grading periods: {periods} · classes: {classes} · students: {students} · "
            "leave the school: {leaving} · lessons of the first period: {lessons}"
        )
        return words.format(
            starts=f"{forecast.starts:%d.%m.%Y}",
            ends=f"{forecast.ends:%d.%m.%Y}",
            periods=forecast.periods,
            classes=len(forecast.classes),
            students=sum(one.students for one in forecast.classes),
            leaving=forecast.leaving,
            lessons=sum(one.lessons for one in forecast.classes),
        )

    def _make_tables(self, forecast: OpeningForecast) -> None:
        titles = (
            self.tr("Class"),
            self.tr("Homeroom teacher"),
            self.tr("Students"),
            self.tr("From other classes"),
            self.tr("Subgroups"),
            self.tr("Pages"),
            self.tr("Lessons a week"),
        )
        self.classes = RecordTable(self.tr("Classes of the new year"), RecordModel(titles), 1)
        self.classes.show_records([_record(one) for one in forecast.classes])
        problems = (self.tr("Step"), self.tr("What is missing or doubtful"))
        self.problems = RecordTable(self.tr("What is missing"), RecordModel(problems), 1)
        self.problems.show_records(
            [
                Record(
                    (part_words(one.part), problem_words(one)),
                    subject=place,
                    tones={1: Tone.WARN if one.is_doubt else Tone.BAD},
                )
                for place, one in enumerate(forecast.problems)
            ]
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_s)
        for widget, stretch in ((self.summary, 0), (self.classes, 3), (self.problems, 2), (self.verdict, 0)):
            column.addWidget(widget, stretch)
        column.addWidget(self.buttons)


def _record(one: ClassForecast) -> Record:
    numbers = (one.students, one.newcomers, one.subgroups, one.courses, one.weekly_lessons)
    return Record((one.title, one.homeroom, *map(str, numbers)), subject=one.title)
