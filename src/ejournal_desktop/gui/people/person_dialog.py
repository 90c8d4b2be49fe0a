"""More on a person: duties with their orders, pages and classes, and what the log says (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from ejournal_desktop.gui.dates import dotted_moment
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.people.words import duty_words, event_words, held_words, span_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.page_tabs import PageTabs
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.readmodels.duties import PersonDuties, PersonPages, StaffLogLine
    from ejournal_desktop.services.session import Session

_SIZE: Final = QSize(760, 440)
_NOTICE: Final = "person"


class PersonDialog(QDialog):
    """Three tables; nothing is changed here. Esc closes."""

    def __init__(
        self,
        person: StaffAccount,
        services: PeopleServices,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(person.name.full)
        self.resize(_SIZE)
        self._services = services
        self.banners, self.tabs, self._body = BannerArea(), PageTabs(), QStackedWidget()
        self.close_button = ToneButton(self.tr("&Close"))
        self.duties = self._table(self.tr("Duties"), (self.tr("Duty"), self.tr("Days"), self.tr("Order")), 0)
        self.pages = self._table(
            self.tr("Subjects and classes"), (self.tr("Class"), self.tr("Subject"), self.tr("Days")), 1
        )
        self.log = self._table(
            self.tr("Log of the person"), (self.tr("When"), self.tr("What happened"), self.tr("Who")), 1
        )
        self._lay_out()
        self.tabs.currentChanged.connect(self._body.setCurrentIndex)
        self.close_button.clicked.connect(self.accept)
        staff = person.staff
        self._load(tasks, partial(services.duties.of_person, session, staff), self._on_duties)
        self._load(tasks, partial(services.records.pages, session, staff), self._on_pages)
        self._load(tasks, partial(services.records.history, session, staff), self._on_log)

    def _load(self, tasks: TaskRunner, call: Callable[[], object], done: Callable[..., None]) -> None:
        tasks.on_database(self, call, done, self._on_failed)

    def _on_duties(self, found: PersonDuties) -> None:
        waits = self.tr("order № {order}: not carried out yet")
        rows = [(duty_words(one.role), span_words(one), held_words(one)) for one in found.held]
        rows += [
            (duty_words(order.held.role), span_words(order.held), waits.format(order=order.held.order))
            for order in found.waiting
        ]
        self._show(self.duties, rows)

    def _on_pages(self, found: PersonPages) -> None:
        rows = [(page.class_title, page.subject, span_words(page)) for page in found.pages]
        rows += [(title, self.tr("homeroom teacher"), "") for title in found.homeroom]
        self._show(self.pages, rows)

    def _on_log(self, lines: Sequence[StaffLogLine]) -> None:
        self._show(self.log, [(dotted_moment(line.moment), event_words(line), line.author) for line in lines])

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _show(self, table: RecordTable, rows: Sequence[tuple[str, ...]]) -> None:
        empty = (self.tr("Nothing yet"), "", "")
        table.show_records([Record(row, place) for place, row in enumerate(rows or [empty])])
        table.choose_row(0)

    def _table(self, name: str, titles: Sequence[str], stretched: int) -> RecordTable:
        table = RecordTable(name, RecordModel(titles), stretched)
        self.tabs.addTab(name)
        self._body.addWidget(table)
        return table

    def _lay_out(self) -> None:
        why = Caption(self.tr("Everything about this person that the journal holds, the newest first."))
        why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.banners)
        column.addWidget(why)
        column.addLayout(self.tabs.line())
        column.addWidget(self._body, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)
