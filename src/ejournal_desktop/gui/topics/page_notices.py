"""What the topics page says above its tables: who keeps it, and topics that find no lesson any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.journal.refusal_words import read_only_words
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.widgets.banner import BannerArea, NoticeAction
    from ejournal_desktop.readmodels.topics import TopicsPage

_READ_ONLY: Final = "read_only"
_TOO_LONG: Final = "too_long"
_COMPRESS: Final = "compress"


class PageNotices(QObject):
    """Posts the messages of a page that was read, and takes back those of the page before."""

    compression_wanted = Signal()

    def __init__(self, banners: BannerArea) -> None:
        super().__init__(banners)
        self._banners = banners
        banners.action_chosen.connect(self._on_action_chosen)

    def show_page(self, page: TopicsPage) -> None:
        """Say what there is to say of a page."""
        for key in (_READ_ONLY, _TOO_LONG):
            self._banners.withdraw(key)
        if page.access.is_read_only:
            self._banners.post(Notice(_READ_ONLY, read_only_words(page.access), NoticeKind.HINT))
        if page.topics_without_lesson and page.access.can_write:
            words = self.tr("Topics left over at the end of the year: {count}").format(count=page.topics_without_lesson)
            compress = ((_COMPRESS, self.tr("Compress the plan")),)
            self._banners.post(Notice(_TOO_LONG, words, NoticeKind.WARNING, compress))

    def _on_action_chosen(self, chosen: NoticeAction) -> None:
        if (chosen.key, chosen.action) == (_TOO_LONG, _COMPRESS):
            self.compression_wanted.emit()
