"""Page 2: where the journal is kept; places that cannot hold it are refused with the reason (security.md 3.1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QStorageInfo
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable

_CONTEXT = "FolderProblem"
_PROBLEMS = {
    "network": translatable("FolderProblem", "This folder is on a network drive: two computers would damage it."),
    "cloud": translatable("FolderProblem", "This folder is copied to the internet by a cloud program."),
    "removable": translatable("FolderProblem", "This folder is on a removable drive: the journal would leave with it."),
    "not_empty": translatable("FolderProblem", "This folder holds files already."),
}
_OTHER = translatable("FolderProblem", "The journal cannot be kept in this folder.")


class FolderPage(SetupPage):
    """A folder on a disk of this computer."""

    def __init__(
        self, proposed: Path, folder_problem: Callable[[Path], str | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._folder_problem = folder_problem
        self.setTitle(self.tr("Where is the journal kept?"))
        self.setSubTitle(self.tr("Only on a disk of this computer. It is encrypted; copies are made by the archive."))
        self.folder_field = OutlinedLineEdit(str(proposed))
        self.folder_field.textChanged.connect(self._show_space)
        browse = ToneButton(self.tr("&Choose…"))
        browse.clicked.connect(self._on_browse_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder_field, 1)
        row.addWidget(browse)
        across = QWidget()
        across.setLayout(row)
        across.setFocusProxy(self.folder_field)
        self.add_field(self.tr("&Folder"), across)
        self.folder_field.setAccessibleName(self.tr("Folder"))
        self._space = Caption()
        self.form.addRow("", self._space)
        self._show_space()

    def fault(self) -> Fault | None:
        typed = self.folder_field.text().strip()
        if not typed or not Path(typed).is_absolute():
            return Fault(self.tr("Name the whole path of a folder."), self.folder_field)
        problem = self._folder_problem(Path(typed))
        if problem is None:
            return None
        words = QCoreApplication.translate(_CONTEXT, _PROBLEMS.get(problem, _OTHER))
        choose = self.tr("Choose another folder.")
        return Fault(f"{words} {choose}", self.folder_field)

    def answer(self) -> str:
        """Return what was entered."""
        return self.folder_field.text().strip()

    def _show_space(self) -> None:
        place = Path(self.folder_field.text().strip() or ".")
        while not place.exists() and place != place.parent:
            place = place.parent
        free = QStorageInfo(str(place)).bytesAvailable()
        size = QLocale().formattedDataSize(free, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self._space.setText(self.tr("Free on this disk: {size}").format(size=size) if free > 0 else "")

    def _on_browse_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the journal"), self.folder_field.text())
        if chosen:
            self.folder_field.setText(chosen)
