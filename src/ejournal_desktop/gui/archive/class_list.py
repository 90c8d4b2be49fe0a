"""The classes of the run with «all» and «none»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.class_table import ClassTickModel, ClassTickTable
from ejournal_desktop.gui.archive.words import ClassState, week_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import ArchiveOverview
    from ejournal_desktop.readmodels.custody import ArchiveCustody

_STANDINGS: Final = (ClassState.LOST, ClassState.UNCONFIRMED, ClassState.CONFIRMED)


class ClassList(QWidget):
    """Everything that is due is ticked from the start, so that a broken run goes on where it ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClassTickModel((self.tr("Class"), self.tr("This week"), self.tr("Last archive")))
        self.table = ClassTickTable(self.tr("Classes"), self.model)
        self._week = ElidedLabel("", Tone.SECONDARY)
        self._lay_out()

    def show_overview(self, overview: ArchiveOverview, register: Sequence[ArchiveCustody] = ()) -> None:
        """Show the classes of the year; those without an archive of the week, or only with a lost one, are ticked."""
        stored = stored_states(overview.week, register)
        lost = {class_group for class_group, state in stored.items() if state is ClassState.LOST}
        due = [view.class_group for view in overview.classes if view.is_due or view.class_group in lost]
        self.model.show_classes(overview.classes, due, stored)
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


def stored_states(week: str, register: Sequence[ArchiveCustody]) -> Mapping[ClassGroupId, ClassState]:
    """Return how the archives of a week stand, the best of each class."""
    states: dict[ClassGroupId, ClassState] = {}
    for row in register:
        if row.week == week:
            known = states.get(row.class_group, ClassState.LOST)
            states[row.class_group] = max(known, archive_state(row), key=_STANDINGS.index)
    return states


def archive_state(row: ArchiveCustody) -> ClassState:
    """Return how an archive stands: amber until its stick was seen again and verified (security.md D-55)."""
    if row.is_lost:
        return ClassState.LOST
    return ClassState.CONFIRMED if row.is_confirmed else ClassState.UNCONFIRMED
