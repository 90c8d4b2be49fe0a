"""The classes of the run with «all» and «none»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.class_table import ClassTickModel, ClassTickTable
from ejournal_desktop.gui.archive.words import week_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneButton

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.archives import ArchiveOverview


class ClassList(QWidget):
    """Everything that is due is ticked from the start, so that a broken run goes on where it ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClassTickModel((self.tr("Class"), self.tr("This week"), self.tr("Last archive")))
        self.table = ClassTickTable(self.tr("Classes"), self.model)
        self._week = ElidedLabel("", Tone.SECONDARY)
        self._lay_out()

    def show_overview(self, overview: ArchiveOverview) -> None:
        """Show the classes of the year; those without an archive of the week are ticked."""
        due = [view.class_group for view in overview.classes if view.is_due]
        self.model.show_classes(overview.classes, due)
        if overview.classes:
            self.table.choose_row(0)
        self._week.setText(self.tr("week {days}").format(days=week_words(overview.week)))

    def set_busy(self, *, is_busy: bool) -> None:
        """Keep the ticks as they are while a run goes on."""
        self.model.is_locked = is_busy
        for button in (self.all_button, self.none_button):
            button.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("2. &Classes"))
        label.setBuddy(self.table)
        self.all_button = ToneButton(self.tr("&All"))
        self.all_button.clicked.connect(lambda: self.model.tick(self.model.all_classes()))
        self.none_button = ToneButton(self.tr("N&one"))
        self.none_button.clicked.connect(lambda: self.model.tick(()))
        heading = QHBoxLayout()
        heading.addWidget(label)
        heading.addWidget(self._week, 1)
        heading.addWidget(self.all_button)
        heading.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
