"""What the pages of a school year have in common: messages, calls, the session, and one act that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

Result = TypeVar("Result")
_NOTICE: Final = "year_page"


class YearPage(QWidget):
    """Messages above, a line of controls, then the tables."""

    stored = Signal()
    said = Signal(object)

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.services, self.session, self._tasks = services, session, tasks
        self._undo: Callable[[], None] | None = None
        self.banners = BannerArea()
        self.undo_button = ToneButton(self.tr("Take &back"))
        self.undo_button.setEnabled(False)
        self.undo_button.clicked.connect(self.undo)
        add_command(self, self.tr("Take back"), ("Ctrl+Z",), self.undo)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("Ctrl+Z take back · F5 read again")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.reload()

    def leaving(self) -> None:
        """Nothing is half done."""

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.session = session

    def is_at_work(self) -> bool:
        """Tell whether something goes on that a lock must not throw away."""
        return False

    def reload(self) -> None:
        """Read everything again."""

    def undo(self) -> None:
        """Take the last act of this page back."""
        act, self._undo = self._undo, None
        self.undo_button.setEnabled(False)
        if act is not None:
            self.read(act, lambda _: self.after_store())

    def may_undo(self, act: Callable[[], None]) -> None:
        """Remember what takes the last act back."""
        self._undo = act
        self.undo_button.setEnabled(True)

    def read(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Run a call on the database thread; a failure is shown above the page."""
        self._tasks.on_database(self, call, done, self.on_failed)

    def read_file(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Run a call that reads or writes files."""
        self._tasks.on_file(self, lambda _job: call(), done, self.on_failed)

    def after_store(self) -> None:
        """Say that something was stored, and read again."""
        self.banners.withdraw(_NOTICE)
        self.stored.emit()
        self.reload()

    def tell(self, words: str, kind: NoticeKind = NoticeKind.HINT) -> None:
        """Show a message above the page."""
        self.banners.post(Notice(_NOTICE, words, kind))

    def on_failed(self, error: AppError) -> None:
        """Show a failure."""
        self.tell(error_text(error).sentences, NoticeKind.FAILURE)

    def lay_out(self, controls: Sequence[QWidget], parts: Sequence[tuple[QWidget, int]]) -> None:
        """Put a line of controls above the parts, each with its share of the height."""
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_s)
        for control in controls:
            row.addWidget(control)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_m,) * 4)
        inner.setSpacing(SIZES.spacing_s)
        inner.addLayout(row)
        for part, share in parts:
            inner.addWidget(part, share)
        fill_under_banners(self, self.banners, inner)
