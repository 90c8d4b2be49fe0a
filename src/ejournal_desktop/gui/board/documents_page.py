"""«Документы»: orders, regulations and local acts for everybody, and the instructions of the program (S0-4.2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.board.document_acts import DocumentActs, Shelf
from ejournal_desktop.gui.board.document_buttons import DocumentButtons
from ejournal_desktop.gui.board.document_form import DocumentForm
from ejournal_desktop.gui.board.document_rows import document_record, guide_record, whole_words
from ejournal_desktop.gui.board.words import document_kinds
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import UndoablePage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.page_layout import fill, stacked
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.scrolled import scrolled
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import ToneLabel
from ejournal_desktop.readmodels.documents import DocumentView, is_found
from ejournal_desktop.services.guides import GuideView

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.board.ports import BoardServices, StaffRoomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_TITLE: Final = 3


class DocumentsPage(UndoablePage):
    """The list and what is known of the chosen document at the left, the form at the right for those who publish."""

    def __init__(
        self, services: BoardServices, staff_room: StaffRoomServices, session: Session, tasks: TaskRunner
    ) -> None:
        super().__init__(tasks)
        self._shelf = Shelf((), (), ())
        self._leaving: int | None = None
        self._is_publishing = False
        self._can_publish = may_act(Action.PUBLISH_DOCUMENTS, session.signed_in.roles)
        self._can_export = may_act(Action.EXPORT_DOCUMENTS, session.signed_in.roles)
        self.acts = DocumentActs(services, staff_room, session, tasks, self)
        titles = (self.tr("Kind"), self.tr("Number"), self.tr("Date"), self.tr("Title"), self.tr("State"))
        self.table = RecordTable(self.tr("Documents"), RecordModel((*titles, self.tr("Published by"))), _TITLE)
        self.search, self.reason = OutlinedLineEdit(), OutlinedLineEdit()
        self.old = OutlinedCheckBox(self.tr("Replaced and withdrawn ones too"))
        self.whole = ToneLabel()
        self.empty = EmptyState(self.tr("No document has all these words"))
        self.form = DocumentForm(services.clock.now().date())
        self.buttons = DocumentButtons(can_publish=self._can_publish, can_export=self._can_export)
        self.area: SidePanelArea | None = None
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        if self._can_publish:
            return self.tr("↑↓ document · Enter open · Ctrl+F search · Ctrl+P print · Ctrl+S for the site · Ins new")
        return self.tr("↑↓ document · Enter open · Ctrl+F search · Ctrl+P print")

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.acts.use_session(session)

    def reload(self) -> None:
        """Read the documents again."""
        self.acts.load(self._on_loaded)

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        is_shown = self._lists.currentWidget() is self.table
        (self.table if is_shown else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin a document."""
        if self._open_form():
            self.form.start_anew()

    def start_edition(self) -> None:
        """Begin the newer edition of the chosen document."""
        chosen = self._document()
        if chosen is not None and chosen.is_in_force and self._open_form():
            self.form.begin_edition(chosen)

    def choose_file(self) -> None:
        """Choose the file of the document in the form."""
        self.acts.choose_file(self.form.show_file)

    def publish(self) -> None:
        """Publish what stands in the form."""
        wish = self.form.wish()
        if wish is None:
            self.said.emit(self.tr("Type the date and the title and choose the file first"))
            return
        if not self._is_publishing:
            self._is_publishing = True
            self.acts.publish(wish, self._on_published)

    def begin_withdrawal(self) -> None:
        """Ask why the chosen document is withdrawn; Enter there withdraws it."""
        chosen = self._document()
        if chosen is not None and chosen.is_in_force and self._can_publish:
            self._leaving = chosen.document
            self.reason.show()
            self.reason.clear()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Withdraw the chosen document for the reason that was typed."""
        leaving, reason = self._leaving, self.reason.text().strip()
        if leaving is not None and reason:
            self._end_withdrawal()
            self.acts.withdraw(leaving, reason, self._on_changed)

    def open_document(self) -> None:
        """Show the chosen document inside the program."""
        chosen = self.chosen()
        if chosen is not None:
            self.acts.open(chosen, self.export if self._can_export or isinstance(chosen, GuideView) else None)

    def print_sheet(self) -> None:
        """Print the chosen document."""
        chosen = self.chosen()
        if chosen is not None:
            self.acts.print_out(chosen)

    def export(self) -> None:
        """Hand the chosen document out for the site of the school; an instruction may be saved by everybody."""
        chosen = self.chosen()
        if isinstance(chosen, GuideView):
            self.acts.save_guide(chosen, self._on_exported, is_noted=self._can_export)
        elif chosen is not None and self._can_export:
            self.acts.export([chosen], self._on_exported)

    def export_all(self) -> None:
        """Hand out every document on show that is in force."""
        shown = (self.table.records.record(row) for row in range(self.table.records.rowCount()))
        subjects = [record.subject for record in shown if record is not None]
        in_force = [one for one in subjects if isinstance(one, DocumentView) and one.is_in_force]
        if in_force and self._can_export:
            self.acts.export(in_force, self._on_exported)

    def chosen(self) -> DocumentView | GuideView | None:
        """Return what is under the cursor."""
        subject = self.table.current_subject()
        return subject if isinstance(subject, DocumentView | GuideView) else None

    def _document(self) -> DocumentView | None:
        chosen = self.chosen()
        return chosen if isinstance(chosen, DocumentView) else None

    def _on_published(self, undo: Callable[[], object], words: str) -> None:
        self._is_publishing = False
        self.form.start_anew()
        self._on_changed(undo, words)

    def _on_failed(self, error: AppError) -> None:
        self._is_publishing = False
        self.failed.emit(error)

    def _end_withdrawal(self) -> None:
        self._leaving = None
        self.reason.hide()

    def _on_exported(self, words: str) -> None:
        self.said.emit(words)
        self.reload()

    def _on_loaded(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.form.offer_editions([one for one in shelf.documents if one.is_in_force])
        self._show()

    def _show(self) -> None:
        kinds, words, is_all = document_kinds(), self.search.text(), self.old.isChecked()
        found = [
            document_record(one)
            for one in self._shelf.documents
            if (is_all or one.is_in_force) and is_found(one, words, kinds.get(one.kind, one.kind))
        ]
        guides = [guide_record(one) for one in self._shelf.guides]
        wanted = words.casefold().split()
        found += [one for one in guides if all(word in one.sentence.casefold() for word in wanted)]
        had_focus = self.table.hasFocus()
        self.table.show_records(found)
        if found and self.table.current_subject() is None:
            self.table.choose_row(0)
        self._lists.setCurrentWidget(self.table if found else self.empty)
        if had_focus:
            self.take_focus()
        self._show_whole()

    def _show_whole(self) -> None:
        chosen, document = self.chosen(), self._document()
        if document is None or document.document != self._leaving:
            self._end_withdrawal()
        self.whole.setVisible(chosen is not None)
        if chosen is not None:
            self.whole.setText(whole_words(chosen, self._shelf.exports_of(chosen)))
        self.buttons.show_chosen(chosen)

    def _open_form(self) -> bool:
        """Bring the form to whoever publishes, and tell whether it is there."""
        if self.area is not None:
            self.area.open_panel()
            self.form.number.setFocus()
        return self.area is not None

    def _lay_out(self) -> None:
        self._lists = stacked(self.table, self.empty)
        self.search.setPlaceholderText(self.tr("Search: number, title, date, kind"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.reason.setPlaceholderText(self.tr("Why it is withdrawn; Enter withdraws, Esc leaves it in force"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.hide()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.old)
        column.addLayout(head)
        column.addWidget(self._lists, 1)
        column.addWidget(self.whole)
        column.addWidget(self.reason)
        column.addWidget(self.buttons)
        if self._can_publish:
            self.area = SidePanelArea(left, scrolled(self.form))
        fill(self, self.area or left)

    def _connect(self) -> None:
        self.acts.said.connect(self.said)
        self.acts.failed.connect(self._on_failed)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.take_focus)
        self.old.toggled.connect(self._show)
        self.reason.returnPressed.connect(self.withdraw)
        self.table.current_changed.connect(self._show_whole)
        self.table.enter_pressed.connect(self.open_document)
        self.form.publish_requested.connect(self.publish)
        self.form.file_wanted.connect(self.choose_file)
        acts = {
            self.buttons.open: self.open_document,
            self.buttons.print: self.print_sheet,
            self.buttons.export: self.export,
            self.buttons.all: self.export_all,
            self.buttons.start: self.start,
            self.buttons.edition: self.start_edition,
            self.buttons.withdraw: self.begin_withdrawal,
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        self._add_commands()

    def _add_commands(self) -> None:
        add_command(self, self.tr("Search the documents"), ["Ctrl+F"], self._to_search)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_sheet)
        add_command(self, self.tr("Save for the site…"), ["Ctrl+S"], self.export)
        add_command(self, self.tr("Back to the list"), ["Esc"], self._to_list)
        if self._can_publish:
            add_command(self, self.tr("New document"), ["Ins", "Ctrl+N"], self.start)
            add_command(self, self.tr("Choose the file"), ["Ctrl+O"], self.choose_file)
            add_command(self, self.tr("Publish"), ["Ctrl+Return", "Ctrl+Enter"], self.publish)
            add_command(self.table, self.tr("Withdraw…"), ["Del"], self.begin_withdrawal)
            add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_list(self) -> None:
        self._end_withdrawal()
        self.search.clear()
        if self.area is not None:
            self.area.close_panel()
        self.take_focus()
