"""Two values after an exchange in the grid and beside it: how they look, what the card says, and what a key does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import ATTENDANCE_PLACE, Cell
from ejournal_desktop.domain.merging import Weight
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal import PageAccess, TeacherSpan
from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues, ShownBecause
from support.journal_pages import ME, YEAR_START, a_page

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import JournalPage
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

pytestmark = pytest.mark.requirement("S1-4c")
OTHER = PersonName("Петров", "Пётр", "Петрович")
MARKS, OWN = frozenset({0}), StaffId(1)


def rival(value: str | None, *, is_shown: bool, author: str = "Иванова М. П.") -> RivalValue:
    moment = datetime(2024, 11, 14, 8, 10 if is_shown else 5).astimezone()
    return RivalValue((value,), author, Weight.KEEPER, moment, "Точка 2 · каб. 7", is_shown)


def rivals(*, can_settle: bool = True) -> tuple[RivalValues, ...]:
    values = (rival("5", is_shown=True), rival("4", is_shown=False, author="Петров П. П."))
    return (RivalValues(PlaceKind.MARK, 0, values, ShownBecause.LATER, "Иванова М. П.", can_settle),)


def page_with(cell: Cell, *, keeper: StaffId = OWN) -> JournalPage:
    """Return a page with a cell of the first student at today's lesson."""
    page = a_page()
    place = (page.students[0].student, page.lessons[-1].lesson)
    span = TeacherSpan(keeper, ME if keeper == OWN else OTHER, DateSpan(YEAR_START, None))
    return replace(page, cells={place: cell}, teachers=(span,))


@pytest.fixture
def desk(open_desk: DeskMaker) -> JournalDesk:
    """The keeper's page, the cursor on five that another computer holds as four."""
    made = open_desk(page_with(Cell(("5",), conflicts=MARKS)))
    made.journal.rivals = rivals()
    made.screen.view.go_to(0, made.cursor[1])
    return made


def test_a_cell_with_two_values_says_so_and_has_a_look_of_its_own(desk: JournalDesk) -> None:
    column = desk.cursor[1]
    assert desk.screen.model.face(0, column).has_conflict
    assert "two values after an exchange" in desk.screen.model.spoken(0, column)
    assert not desk.screen.model.face(1, column).has_conflict


def test_two_frames_are_painted_around_two_values_and_only_there(desk: JournalDesk) -> None:
    view, column = desk.screen.view, desk.cursor[1]
    view.go_to(5, column)
    with_two = view.viewport().grab(view.visualRect(view.model().index(0, column))).toImage()
    desk.screen.model.put(desk.screen.model.place(0, column), Cell(("5",)))
    with_one = view.viewport().grab(view.visualRect(view.model().index(0, column))).toImage()
    middle = with_two.height() // 2
    for inset in (1, 3):
        assert with_two.pixelColor(inset, middle) != with_one.pixelColor(inset, middle)
    assert with_two.pixelColor(2, middle) == with_one.pixelColor(2, middle)


@pytest.mark.parametrize("key", ["5", "4"])
def test_typing_a_value_settles_be_it_the_one_shown(desk: JournalDesk, key: str) -> None:
    desk.keys.type(key)
    (change,) = desk.journal.history
    assert change.after == Cell((key,))
    assert not desk.screen.model.face(0, desk.cursor[1]).has_conflict
    assert desk.said[-1].text.startswith("Settled")


def test_taking_back_does_not_bring_the_contradiction_back(desk: JournalDesk) -> None:
    desk.keys.type("4")
    desk.screen.undo()
    assert desk.screen.model.cell_at(0, desk.today) == Cell(("5",))


def test_a_second_mark_leaves_two_values_of_the_first_open(desk: JournalDesk) -> None:
    desk.keys.type("+3")
    assert desk.screen.model.cell_at(0, desk.today) == Cell(("5", "3"), conflicts=MARKS)


def test_looking_into_the_cell_settles_nothing(desk: JournalDesk) -> None:
    desk.screen.view.edit_current()
    editor = desk.screen.view.viewport().findChild(QLineEdit)
    assert editor is not None
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.history == []
    assert desk.screen.model.face(0, desk.cursor[1]).has_conflict


def test_the_card_lists_both_values_with_author_moment_and_computer(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Down")
    shown, other = desk.screen.tools.card.rivals.lines()
    assert shown.startswith("5 — shown")
    assert "14.11.2024 8:05 · Петров П. П., keeps the page · Точка 2 · каб. 7" in other


def test_enter_in_the_card_takes_the_chosen_value(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Down")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.history[-1].after == Cell(("4",))
    assert desk.screen.tools.card.isHidden()


@pytest.mark.parametrize(
    ("line", "words", "taken"),
    [(0, "5 — shown", Cell(("5",))), (1, "отсутствовал — shown", Cell(attendance="absent"))],
)
def test_of_a_mark_and_an_absence_the_card_takes_one_away(
    open_desk: DeskMaker, line: int, words: str, taken: Cell
) -> None:
    desk = open_desk(page_with(Cell(("5",), "absent", conflicts=frozenset({ATTENDANCE_PLACE}))))
    mark = replace(rival("5", is_shown=True), is_mark_beside=True)
    absence = replace(rival("absent", is_shown=True), written=("absent", 0))
    because = ShownBecause.BOTH_STAND
    desk.journal.rivals = (RivalValues(PlaceKind.ATTENDANCE, 0, (mark, absence), because, "", can_settle=True),)
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.shortcut("Alt+Down")
    assert desk.screen.tools.card.rivals.lines()[line].casefold().startswith(words)
    for _ in range(line):
        desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.history[-1].after == taken


def test_the_card_of_who_does_not_settle_gives_no_choice(desk: JournalDesk) -> None:
    desk.journal.rivals = rivals(can_settle=False)
    desk.keys.shortcut("Alt+Down")
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.history == []


def test_a_substitute_is_told_who_settles_two_values(open_desk: DeskMaker) -> None:
    page = page_with(Cell(("5",), conflicts=MARKS), keeper=StaffId(7))
    own = replace(page.lessons[-1], substitute=ME, substitute_id=StaffId(1))
    access = PageAccess(can_write=False, keeper="Петров П. П.", substituting=frozenset({own.lesson}))
    desk = open_desk(replace(page, access=access, lessons=(*page.lessons[:-1], own)))
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.type("4")
    assert desk.journal.history == []
    assert desk.said[-1].is_refusal
    assert "Петров П. П. settles it" in desk.said[-1].text


def test_the_keeper_settles_in_the_lesson_of_a_substitute_but_writes_nothing_else_there(open_desk: DeskMaker) -> None:
    page = page_with(Cell(("5",), conflicts=MARKS))
    held = replace(page.lessons[-1], substitute=OTHER, substitute_id=StaffId(7))
    desk = open_desk(replace(page, lessons=(*page.lessons[:-1], held)))
    desk.screen.view.go_to(0, desk.cursor[1])
    assert desk.screen.model.bar(1, desk.cursor[1]) is CellBar.SUBSTITUTED
    desk.keys.type("4")
    assert desk.journal.history[-1].after == Cell(("4",))
    assert desk.screen.model.bar(0, desk.cursor[1]) is CellBar.SUBSTITUTED


def test_filling_a_range_touches_no_cell_with_two_values(desk: JournalDesk) -> None:
    desk.screen.view.select_column()
    desk.keys.type("4")
    assert desk.screen.model.cell_at(0, desk.today) == Cell(("5",), conflicts=MARKS)
    assert desk.screen.model.cell_at(1, desk.today) == Cell(("4",))


def test_two_topics_are_offered_beside_the_grid_and_one_is_taken(open_desk: DeskMaker) -> None:
    page = page_with(Cell())
    lesson = replace(page.lessons[-1], topic="Дроби", conflicts=frozenset({PlaceKind.TOPIC}))
    desk = open_desk(replace(page, lessons=(*page.lessons[:-1], lesson)))
    moment = datetime(2024, 11, 14, 8, 5).astimezone()
    texts = [RivalValue((text, 0), "", Weight.KEEPER, moment, "", text == "Дроби") for text in ("Дроби", "Проценты")]
    desk.journal.rivals = (RivalValues(PlaceKind.TOPIC, 0, texts, ShownBecause.LATER, "", can_settle=True),)
    form = desk.screen.panel.form
    assert not form.both_button.isHidden()
    form.both_button.click()
    form.rivals.values.setCurrentIndex(form.rivals.values.model().index(1, 0))
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.lesson(lesson.lesson).topic == "Проценты"


def test_attendance_with_two_values_is_open_to_the_substitute_who_is_the_homeroom_teacher(open_desk: DeskMaker) -> None:
    page = page_with(Cell(attendance="absent", conflicts=frozenset({ATTENDANCE_PLACE})), keeper=StaffId(7))
    own = replace(page.lessons[-1], substitute=ME, substitute_id=StaffId(1))
    access = PageAccess(can_write=False, keeper="Петров П. П.", substituting=frozenset({own.lesson}))
    desk = open_desk(
        replace(page, access=access, lessons=(*page.lessons[:-1], own)), roles=(Role.TEACHER, Role.HOMEROOM_TEACHER)
    )
    assert desk.screen.model.bar(0, desk.cursor[1]) is None
    assert own.day == date(2024, 11, 14)
