"""Three computers of one school and a stick: two write the same cell differently, the keeper settles, all agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.readmodels.exchange import PlaceKind
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS
from support.two_computers import joined

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from support.two_computers import Computer, TwoComputers

pytestmark = [pytest.mark.xdist_group("exchange"), pytest.mark.slow]


def cell_of(computer: Computer) -> tuple[LessonId, StudentId]:
    """Return an empty cell of a page."""
    desk = desk_in(computer.school, MARKED_CLASS)
    page, student = desk.page(), desk.student
    lesson = next(one.lesson for one in desk.past_lessons() if page.cells.get((student, one.lesson)) in (None, Cell()))
    computer.school.sign_out(desk.session)
    return lesson, student


def enter(computer: Computer, cell: tuple[LessonId, StudentId], mark: str, topic: str) -> None:
    """Let the keeper of the page sit down at a computer, write mark and topic of the lesson, and go."""
    desk = desk_in(computer.school, MARKED_CLASS)
    desk.journal.set_cell(desk.session, *cell, Cell((mark,)))
    desk.lessons.record_topic(desk.session, cell[0], topic, 0)
    computer.school.sign_out(desk.session)


def carry(stick: Path, sender: Computer, *receivers: Computer) -> None:
    """Make a bundle at one computer and take it at others."""
    file = sender.made(stick)
    for receiver in receivers:
        receiver.taken(file)


def kinds_open(computer: Computer) -> set[PlaceKind]:
    """Return what contradicts itself at a computer."""
    return {row.kind for row in computer.exchange.conflicts(computer.officer)}


@pytest.mark.requirement("S1-4c", "S1-5g")
def test_three_computers_come_to_the_same_journal_and_lose_no_value(pair: TwoComputers, tmp_path: Path) -> None:
    main, second, stick = pair.main, pair.other, pair.stick
    third = joined(main, stick, tmp_path / "third")
    everywhere, cell = (main, second, third), cell_of(main)

    enter(second, cell, "3", "Дроби")
    enter(third, cell, "5", "Проценты")
    carry(stick, third, main)  # the second one has not heard of the third yet
    carry(stick, second, main)
    carry(stick, main, third, second)

    for computer in everywhere:
        assert kinds_open(computer) == {PlaceKind.MARK, PlaceKind.TOPIC}
    assert main.state() == second.state() == third.state()

    enter(third, cell, "4", "Дроби и проценты")
    carry(stick, third, second, main)
    carry(stick, second, third, main)
    carry(stick, main, second, third)

    for computer in everywhere:
        assert kinds_open(computer) == set()
    assert main.state() == second.state() == third.state()
    assert main.container.diagnostics.check(main.officer).is_clean
    third.school.close()
