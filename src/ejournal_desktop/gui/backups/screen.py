"""«Сохранность»: copies of the base, drills, keys; for those whose duty it is (S1-5g, S4-6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.tab import TabDesk
from ejournal_desktop.gui.backups.copies_page import CopiesPage
from ejournal_desktop.gui.backups.drill_page import DrillPage
from ejournal_desktop.gui.backups.keys_page import KeysPage
from ejournal_desktop.gui.backups.ports import SYSTEM_DIALOGS
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ejournal_desktop.gui.backups.ports import SafetyDialogs, SafetyServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session

KEY: Final = "safety"
DRILL: Final = "drill"


class SafetyScreen(QWidget):
    """Three tabs; the third only for those who keep accounts."""

    def __init__(
        self,
        services: SafetyServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: SafetyDialogs = SYSTEM_DIALOGS,
    ) -> None:
        super().__init__()
        self._frame = frame
        self.parts = PageParts(self)
        desk = TabDesk(services, session, tasks, frame, dialogs)
        self.copies, self.drill, self.keys = CopiesPage(desk), DrillPage(desk), KeysPage(desk)
        self._pages: list[CopiesPage | DrillPage | KeysPage] = []
        self._add(self.copies, self.tr("Copies of the base"))
        self._add(self.drill, self.tr("Restore drill"))
        if may_act(Action.MANAGE_ACCOUNTS, session.signed_in.roles):
            self._add(self.keys, self.tr("Keys"))
        else:
            self.parts.keep(self.keys)
        self.parts.chosen.connect(self._on_part_chosen)
        self.copies.restored.connect(services.end_session)
        self.drill.restored.connect(services.end_session)
        self.keys.ended.connect(services.end_session)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.leaving,
            commands=self.commands,
            go_to=self.go_to,
            is_at_work=self.is_at_work,
            resume=self.resume,
        )

    def is_at_work(self) -> bool:
        """Tell whether a tab does something that goes on behind a lock."""
        return any(page.is_at_work() for page in self._pages)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        for page in self._pages:
            page.resume(session)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("copy_base", self.tr("Copy the base now"), self.copies.make_copy, "F8"),
            Command("copy_base_to", self.tr("Copy the base to a flash drive…"), self.copies.copy_to_stick),
            Command("restore_base", self.tr("Restore the base from a copy…"), self.copies.restore_file),
            Command("restore_archives", self.tr("Bring back from archives…"), self.drill.choose_and_restore),
            Command("drill", self.tr("Restore drill"), self.open_drill),
        )

    def shown(self) -> None:
        """Show the tab and read it again."""
        page = self._pages[self.parts.place()]
        self._frame.show_legend(page.legend)
        page.shown()

    def leaving(self) -> None:
        """Forget what was typed."""
        self.keys.leaving()

    def go_to(self, subject: object) -> None:
        """Open the drill where a reminder leads to it."""
        if subject == DRILL:
            self.open_drill()

    def open_drill(self) -> None:
        """Open the drill."""
        self.parts.open(self._pages.index(self.drill))

    def _add(self, page: CopiesPage | DrillPage | KeysPage, words: str) -> None:
        self._pages.append(page)
        self.parts.add(scrolled(page), words)

    def _on_part_chosen(self) -> None:
        self.keys.leaving()
        self.shown()
