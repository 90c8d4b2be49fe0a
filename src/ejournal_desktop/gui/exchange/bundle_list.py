"""The bundles on a drive: of which computer, which of them are new here, and in which order they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.words import size_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.exchange import BundleFile, ExchangeState, Workstation

_STATE_COLUMN: Final = 3
_FILE_COLUMN: Final = 4
_LEAST_HEIGHT: Final = 72


class BundleList(QWidget):
    """The files of the exchange in the folder that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("From"), self.tr("No."), self.tr("Size"), self.tr("State"), self.tr("File"))
        name = self.tr("Files of the exchange on the drive")
        self.table = RecordTable(name, RecordModel(titles), _FILE_COLUMN)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        label = QLabel(self.tr("F&iles of the exchange on the drive"))
        label.setBuddy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        self._bundles: tuple[BundleFile, ...] = ()
        self._computers: Mapping[int, Workstation] = {}

    def show_bundles(self, bundles: Sequence[BundleFile], state: ExchangeState | None) -> None:
        """Show what lies on the drive, the newest files first."""
        self._computers = {} if state is None else {one.device: one for one in state.workstations}
        self._bundles = tuple(bundles)
        new = self.new_bundles()
        newest = sorted(self._bundles, key=lambda one: (one not in new, -one.number, one.device))
        self.table.show_records([self._record(one, is_new=one in new) for one in newest])

    def new_bundles(self) -> tuple[BundleFile, ...]:
        """Return the bundles of others that were not taken yet, those of the main computer first."""
        wanted = [one for one in self._bundles if self._is_new(one)]
        return tuple(sorted(wanted, key=lambda one: (not self._computers[one.device].is_main, one.device, one.number)))

    def _is_new(self, bundle: BundleFile) -> bool:
        sender = self._computers.get(bundle.device)
        if sender is None or sender.is_this or sender.is_dismissed:
            return False
        return bundle.number > sender.taken_number

    def _record(self, bundle: BundleFile, *, is_new: bool) -> Record:
        sender = self._computers.get(bundle.device)
        words, tone = self._look(sender, is_new=is_new)
        title = "–" if sender is None else sender.title
        cells = (title, str(bundle.number), size_words(bundle.size), words, bundle.file_name)
        return Record(cells, subject=bundle.path, tones={_STATE_COLUMN: tone})

    def _look(self, sender: Workstation | None, *, is_new: bool) -> tuple[str, Tone]:
        if sender is None:
            return self.tr("✕ of a computer that is not known here"), Tone.BAD
        if sender.is_this:
            return self.tr("– written here"), Tone.NONE
        if sender.is_dismissed:
            return self.tr("✕ this workstation writes no more"), Tone.BAD
        return (self.tr("● new"), Tone.RUN) if is_new else (self.tr("✓ taken already"), Tone.OK)
