"""One-time codes, shown once: to be printed as slips or copied by hand; nothing of them is stored (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.accounts import CodeSlip
    from ejournal_desktop.services.session import Session

_SIZE: Final = QSize(640, 380)
_NOTICE: Final = "slips"


class SlipDialog(QDialog):
    """Ctrl+P prints, Esc closes; there is no saving: a file with codes would outlive them."""

    def __init__(
        self,
        slips: Sequence[CodeSlip],
        services: PeopleServices,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Codes for the first log-in"))
        self.resize(_SIZE)
        self._slips, self._services, self._session, self._tasks = tuple(slips), services, session, tasks
        self.banners = BannerArea()
        titles = (self.tr("Name"), self.tr("Login"), self.tr("One-time code"))
        self.table = RecordTable(self.tr("Codes"), RecordModel(titles), 0)
        self.table.show_records([Record((slip.name.full, slip.handle, slip.code), slip.handle) for slip in slips])
        self.table.choose_row(0)
        self.print_button = PrimaryButton(self.tr("&Print the slips"))
        self.print_button.setToolTip("Ctrl+P")
        self.close_button = ToneButton(self.tr("&Close"))
        self._lay_out()
        self.print_button.clicked.connect(self.print_slips)
        self.close_button.clicked.connect(self.accept)
        add_command(self, self.tr("Print"), ("Ctrl+P",), self.print_slips)

    def print_slips(self) -> None:
        """Draw the slips in memory and hand them to the printer."""
        services, session, printer = self._services, self._session, self._services.printer
        if not printer.is_available():
            self._say(self.tr("This system cannot print from here. Copy the codes by hand."), NoticeKind.WARNING)
            return
        self.print_button.setEnabled(False)
        send = partial(printer.send, title=self.tr("Slips"))
        self._tasks.on_file(
            self, lambda _job: send(services.slips.printed(session, self._slips)), self._on_sent, self._on_failed
        )

    def _on_sent(self, is_taken: bool) -> None:
        self.print_button.setEnabled(True)
        if is_taken:
            self._say(self.tr("%n slip(s) sent to the printer", "", len(self._slips)), NoticeKind.DONE)
        else:
            self._say(self.tr("The printer did not take the slips. Check that it is on."), NoticeKind.WARNING)

    def _on_failed(self, error: AppError) -> None:
        self.print_button.setEnabled(True)
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(_NOTICE, words, kind))

    def _lay_out(self) -> None:
        why = Caption(
            self.tr(
                "The codes are shown this once and stored nowhere. Give each slip to its owner only; with it they set "
                "a password of their own. A lost code is replaced by a new one."
            )
        )
        why.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self.banners)
        column.addWidget(why)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
