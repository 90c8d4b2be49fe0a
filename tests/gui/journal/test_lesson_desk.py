"""Around the record of a lesson: its card in the panel, its files, and acts of the timetable with their way back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.journal.fact_words import late_words, moment_words
from ejournal_desktop.gui.journal.lesson_desk import LessonDesk, LessonDeskServices
from ejournal_desktop.gui.journal.lesson_dialogs import (
    AddLessonDialog,
    InstructionDialog,
    MoveDialog,
    SubstituteDialog,
)
from ejournal_desktop.gui.journal.lesson_menu import lesson_menu
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.kernel.identifiers import LessonId, StaffId
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from ejournal_desktop.readmodels.lesson_card import (
    AttachedFile,
    EntryStamp,
    FileContent,
    LessonCard,
    LessonEventChoices,
)
from ejournal_desktop.services.errors import LessonHasRecordsError
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import TODAY, ZONE, FixedClock, a_lesson, a_page, a_session
from support.lesson_cards import a_card
from support.regulations import preset

if TYPE_CHECKING:
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

PETROV = PersonName("Петров", "Пётр", "Петрович")
FILE = AttachedFile(7, "Карточка.pdf", "application/pdf", 2048)


@dataclass
class FakeServices:
    """Stands in for cards, events, files and the questions for files; remembers what was asked of it."""

    shown: LessonCard = field(default_factory=a_card)
    asked: list[tuple[object, ...]] = field(default_factory=list)
    failure: Exception | None = None

    def card(self, _session: object, lesson: LessonId) -> LessonCard:
        return replace(self.shown, lesson=lesson)

    def history(self, _session: object, _lesson: LessonId) -> tuple[EntryStamp, ...]:
        late = datetime(2024, 11, 14, 17, 2, tzinfo=ZONE)
        return (EntryStamp(DeadlineAct.LESSON, late, "Иванова М. П.", "Точка 3", self.shown.dues[0].due),)

    def choices(self, _session: object, _lesson: LessonId) -> LessonEventChoices:
        return LessonEventChoices(((StaffId(5), PETROV),), (), (1, 2, 3))

    def bell_numbers(self, _session: object) -> tuple[int, ...]:
        return (1, 2, 3)

    def attach_file(self, _session: object, _lesson: LessonId, path: Path) -> AttachedFile:
        self.asked.append(("attach_file", path))
        self.shown = replace(self.shown, files=(FILE,))
        return FILE

    def detach(self, _session: object, attachment: int) -> FileContent:
        self.asked.append(("detach", attachment))
        self.shown = replace(self.shown, files=())
        return FileContent(attachment, self.shown.lesson, FILE.title, FILE.media_type, b"1")

    def content(self, _session: object, attachment: int) -> FileContent:
        return FileContent(attachment, self.shown.lesson, "Карточка.txt", "text/plain", "Задание".encode())

    def show(self, _owner: object, title: str, content: bytes, _save: object) -> None:
        self.asked.append(("show", title, content.decode()))

    def to_open(self, *_asked: object) -> Path:
        return Path("карточка.pdf")

    def __getattr__(self, name: str) -> Any:
        def act(_session: object, *args: object, **named: object) -> None:
            if self.failure is not None:
                raise self.failure
            self.asked.append((name, *args[1:], *named.values()))

        return act


@dataclass
class Around:
    """A journal screen with its lesson desk over fake services."""

    journal: JournalDesk
    fake: FakeServices
    desk: LessonDesk

    def say(self, words: str) -> None:
        """Choose an act by the beginning of its English words."""
        card = self.fake.shown
        next(command for command in self.desk.acts.commands(card) if command.words.startswith(words)).act()

    def undo(self) -> None:
        """Press «Take back» in the message."""
        self.journal.screen.banners.action_chosen.emit(NoticeAction("lesson_happened", "undo"))

    @property
    def notice(self) -> str:
        """The message above the grid."""
        notice = self.journal.screen.banners.current()
        return "" if notice is None else notice.text

    def answer(self, kind: type[QDialog]) -> Any:
        """Return the open dialog."""
        return next(found for found in self.journal.screen.findChildren(kind) if found.isVisible())


@pytest.fixture
def make(open_desk: DeskMaker) -> Any:
    def around(fake: FakeServices | None = None, **options: Any) -> Around:
        chosen = fake or FakeServices()
        roles = options.pop("roles", (Role.TEACHER,))
        regulation = options.get("regulation")
        journal = open_desk(options.pop("page", None), roles=roles, **options)
        services = LessonDeskServices(*(cast("Any", chosen),) * 5, FixedClock(), cast("Any", chosen))
        session = a_session(roles=roles, regulation=regulation)
        desk = LessonDesk(journal.screen, services, session, ImmediateTasks(), error_words=lambda error: error.code)
        desk._on_page_opened()
        return Around(journal, chosen, desk)

    return around


@pytest.mark.requirement("S0-4.14.2")
def test_the_panel_says_until_when_and_afterwards_that_it_was_later_with_both_times(make: Any) -> None:
    around = make()
    facts = around.journal.screen.panel.facts

    assert facts.terms.text() == "until 16:20: record"

    lesson = replace(a_lesson(TODAY), due=a_card().dues[0].due, completed_at=datetime(2024, 11, 14, 17, 2, tzinfo=ZONE))
    assert late_words(lesson) == "entered after the term: 17:02, the term was 16:20"
    assert late_words(replace(lesson, completed_at=datetime(2024, 11, 14, 15, tzinfo=ZONE))) == ""
    assert moment_words(datetime.combine(TODAY, time.max, ZONE), TODAY) == "24:00"


@pytest.mark.requirement("S0-4.14.2", "S4-1.7")
def test_who_entered_what_at_which_computer_is_one_button_away(make: Any) -> None:
    around = make()
    facts = around.journal.screen.panel.facts

    facts.history_button.click()

    assert facts.history.text() == "17:02 lesson complete · Иванова М. П. · Точка 3 · after the term (16:20)"


@pytest.mark.requirement("S3-3.3h", "S0-5.1b")
def test_a_substitute_is_told_where_to_write_and_writes_there_and_not_beside(make: Any) -> None:
    lessons = a_page().lessons
    today = replace(lessons[-1], substitute=PETROV, substitute_id=StaffId(5))
    foreign = PageAccess(
        can_write=False,
        reason=ReadOnlyReason.FOREIGN_PAGE,
        keeper="Петров П. П.",
        substituting=frozenset({today.lesson}),
    )
    around = make(page=replace(a_page(lessons=(*lessons[:-1], today)), access=foreign))

    assert "in place of Петров П. П." in around.notice
    around.journal.keys.type("5")
    assert around.journal.stored == {1: "5"}
    around.journal.keys.press(Qt.Key.Key_Left)
    around.journal.keys.type("4")
    assert around.journal.stored == {}


@pytest.mark.requirement("S2-3.4b")
def test_the_reason_of_a_late_entry_is_one_key_before_the_grid_takes_keys(make: Any) -> None:
    around = make(FakeServices(a_card(is_reason_wanted=True)), regulation=preset("S2"))
    reason = around.journal.screen.panel.reason
    QApplication.processEvents()
    assert reason.isVisible()

    around.journal.keys.type("5")
    assert around.journal.stored == {}
    around.fake.shown = a_card()
    around.journal.keys.type("2")

    assert around.fake.asked == [("explain_late_entry", "power")]
    assert not reason.isVisible()
    around.journal.keys.type("5")
    assert around.journal.stored == {1: "5"}


def test_a_question_that_was_put_off_does_not_come_back_that_day(make: Any) -> None:
    around = make(FakeServices(a_card(is_reason_wanted=True)), regulation=preset("S2"))
    QApplication.processEvents()
    around.journal.keys.press(Qt.Key.Key_Escape)

    around.desk.refresh()

    assert not around.journal.screen.panel.reason.isVisible()
    assert around.fake.asked == []


def test_a_doubtful_date_is_asked_about_once(make: Any) -> None:
    around = make(FakeServices(a_card(doubted_since=datetime(2026, 11, 20, 9, tzinfo=ZONE))))
    assert "2026" in around.notice

    around.journal.screen.banners.action_chosen.emit(NoticeAction("clock_asked", "right"))
    around.desk.refresh()

    assert around.notice == ""


@pytest.mark.requirement("S4-1.6")
def test_acts_are_offered_by_right(make: Any) -> None:
    teacher, deputy = make(), make(roles=(Role.DEPUTY_HEAD_ACADEMIC,))

    own = [command.key for command in teacher.desk.acts.commands(a_card())]
    office = [command.key for command in deputy.desk.acts.commands(a_card(can_write=False, is_of_subgroup=True))]

    assert own == ["remote", "instruction"]
    assert office == ["substitution", "join", "cancel", "move", "double"]
    empty = lesson_menu(teacher.desk.acts, a_card(can_write=False), teacher.journal.screen)
    assert [action.isEnabled() for action in empty.actions()[1:]] == [False]


def test_a_cancelled_lesson_can_be_taken_back_from_the_message(make: Any) -> None:
    around = make(roles=(Role.DEPUTY_HEAD_ACADEMIC,))

    around.say("Cancel")
    assert around.notice == "Lesson cancelled"
    around.undo()

    assert around.fake.asked == [("cancel_lesson", True), ("cancel_lesson", False)]


def test_a_lesson_beside_the_timetable_is_added_and_taken_back(make: Any) -> None:
    around = make(roles=(Role.DEPUTY_HEAD_ACADEMIC,))
    next(command for command in around.desk.commands() if command.key == "add_lesson").act()
    dialog = around.answer(AddLessonDialog)
    dialog.bell.setCurrentIndex(dialog.bell.findData(3))
    dialog.accept()
    around.undo()

    assert around.fake.asked == [("add_lesson", TODAY, 3), ("cancel_lesson", True)]
    assert "add_lesson" not in {command.key for command in make().desk.commands()}


@pytest.mark.parametrize("keys", [("Up", "Return"), ("Menu",), ("Shift+F10",)])
def test_acts_with_a_lesson_open_by_key(make: Any, keys: tuple[str, ...]) -> None:
    around = make(roles=(Role.DEPUTY_HEAD_ACADEMIC,))
    for key in keys:
        around.journal.keys.shortcut(key)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Cancel the lesson" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_refused_act_is_a_calm_message_and_changes_nothing(make: Any) -> None:
    around = make(FakeServices(failure=LessonHasRecordsError()), roles=(Role.DEPUTY_HEAD_ACADEMIC,))

    around.say("Cancel")

    assert around.notice == "lesson_has_records"
    assert QApplication.activeModalWidget() is None


@pytest.mark.requirement("S0-5.1b")
def test_a_substitute_is_named_by_the_first_letters(make: Any) -> None:
    around = make(roles=(Role.DEPUTY_HEAD_ACADEMIC,))
    around.say("Substitution")
    dialog = around.answer(SubstituteDialog)
    dialog.accept()
    assert around.fake.asked == []

    dialog.staff.setCurrentText(PETROV.full)
    dialog.accept()

    assert around.fake.asked == [("name_substitute", StaffId(5))]
    around.undo()
    assert around.fake.asked[-1] == ("name_substitute", None)


def test_moving_and_instructing_ask_for_what_they_need(make: Any) -> None:
    around = make(roles=(Role.DEPUTY_HEAD_ACADEMIC, Role.TEACHER))
    around.say("Move")
    move = around.answer(MoveDialog)
    move.bell.setCurrentIndex(move.bell.findData(3))
    move.accept()
    around.say("Safety")
    instruct = around.answer(InstructionDialog)
    instruct.text.setText("Работа с огнём")
    instruct.accept()

    assert around.fake.asked == [("move_lesson", TODAY, 3), ("record_safety_instruction", "Работа с огнём")]


def test_a_file_is_attached_shown_removed_and_the_removal_taken_back(make: Any) -> None:
    around = make()
    facts = around.journal.screen.panel.facts

    facts.attach_button.click()
    assert around.notice == "File attached: Карточка.pdf"
    facts.file_opened.emit(replace(FILE, title="Карточка.txt"))
    assert around.fake.asked.pop() == ("show", "Карточка.txt", "Задание")
    facts.file_removed.emit(FILE)
    assert around.notice == "File removed: Карточка.pdf"
    around.undo()

    assert [asked[0] for asked in around.fake.asked] == ["attach_file", "detach", "attach"]


@pytest.mark.requirement("S0-4.14.12")
def test_a_topic_that_does_not_look_russian_is_stored_with_a_soft_word(make: Any) -> None:
    around = make()
    form = around.journal.screen.panel.form

    around.journal.keys.press(Qt.Key.Key_F3)
    around.journal.keys.type("Present Simple")
    around.journal.keys.press(Qt.Key.Key_Escape)

    assert around.journal.journal.lesson(around.journal.today).topic == "Present Simple"
    assert "S0-4.14.12" in form._doubt.text()
