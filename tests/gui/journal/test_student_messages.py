"""«Сообщения» of a subject teacher about the student under the cursor: checked, shown as printed, kept, taken back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.homeroom.student_messages import StudentMessages, StudentMessagesDialog
from ejournal_desktop.readmodels.homeroom import MessageView
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session

if TYPE_CHECKING:
    from ejournal_desktop.domain.class_desk import MessageKind
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk


@dataclass
class KeptMessages:
    """Keeps messages as the service does."""

    kept: list[MessageView] = field(default_factory=list)

    def about(self, _session: object, _group: ClassGroupId, student: StudentId) -> tuple[MessageView, ...]:
        return tuple(one for one in self.kept if one.student == student)

    def write_message(
        self, _session: object, _group: ClassGroupId, student: StudentId, kind: MessageKind, text: str
    ) -> int:
        moment = datetime(2026, 11, 20, tzinfo=UTC)
        self.kept.append(MessageView(7, student, kind.value, text, "Иванова М. П.", moment, False, True))
        return 7

    def withdraw_message(self, _session: object, _group: ClassGroupId, message: int) -> None:
        self.kept = [replace(one, is_withdrawn=one.message == message) for one in self.kept]


def beside(journal: JournalDesk, kept: KeptMessages) -> StudentMessages:
    session = a_session(roles=(Role.TEACHER,))
    service = cast("Any", kept)
    return StudentMessages(journal.screen, service, session, ImmediateTasks(), error_words=lambda error: error.code)


@pytest.mark.requirement("S1-3.1.2a", "S1-3.1.2b")
def test_teacher_writes_a_remark_sees_it_as_printed_and_takes_it_back(open_desk: DeskMaker) -> None:
    desk, kept = open_desk(a_page()), KeptMessages()
    messages = beside(desk, kept)
    desk.keys.press(Qt.Key.Key_Down)
    (command,) = messages.commands()
    command.act()
    dialog = desk.screen.findChildren(StudentMessagesDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    assert [dialog.kind.itemText(place) for place in range(dialog.kind.count())] == [
        "Remark", "Achievement", "Appeal to the parents", "Thanks",
    ]  # fmt: skip

    desk.keys.type("Зделал уроки.")
    assert "Зделал" in dialog.doubts.text()
    assert "Remark: Зделал уроки." in dialog.preview.text()
    assert kept.kept == []
    dialog.text.setPlainText("Опоздал на урок.")
    assert dialog.doubts.text() == ""
    desk.keys.shortcut("Ctrl+Return")
    student = a_page().students[1].student
    assert [(one.student, one.kind, one.text) for one in kept.kept] == [(student, "remark", "Опоздал на урок.")]

    dialog.table.choose_row(0)
    dialog.withdraw_button.click()
    record = dialog.table.records.record(0)
    assert record is not None
    assert record.cells[2] == "(taken back) Опоздал на урок."
    dialog.close()


def test_who_only_reads_a_page_is_not_offered_messages(open_desk: DeskMaker) -> None:
    foreign = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE)
    assert beside(open_desk(replace(a_page(), access=foreign)), KeptMessages()).commands() == ()
