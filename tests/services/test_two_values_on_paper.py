"""Two values of one place in what leaves the program: the pages and tables of an archive, and print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.sync.words import TWO_VALUES_NOTE
from support.archive_school import opened_members
from support.custody_desk import CustodyDesk
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import LessonId
    from support.two_computers import Computer, TwoComputers

pytestmark = pytest.mark.xdist_group("exchange")


def written(computer: Computer, mark: str, lesson: LessonId | None = None) -> LessonId:
    """Let the keeper of a page write a mark at a computer, into the last empty cell of a student, and go."""
    desk = desk_in(computer.school, MARKED_CLASS)
    cells, student = desk.page().cells, desk.student
    empty = [one.lesson for one in desk.past_lessons() if cells.get((student, one.lesson), Cell()) == Cell()]
    chosen = lesson or empty[-1]
    desk.journal.set_cell(desk.session, chosen, student, Cell((mark,)))
    computer.school.sign_out(desk.session)
    return chosen


def archived(pair: TwoComputers, place: Path) -> Mapping[str, bytes]:
    """Archive the class at the main computer, judge the file to the last level, and return what is in it."""
    custody, officer = CustodyDesk(pair.main.school, place), pair.main.officer
    (group,) = (row.class_group for row in custody.archives.overview(officer).classes if row.title == MARKED_CLASS)
    (row,) = custody.archives.create(officer, pair.stick, [group])
    data = Path(row.path).read_bytes()
    assert custody.check.judge(data, officer).level == 4
    members = opened_members(data, officer.vault.identity)
    pair.main.school.sign_out(officer)  # who comes next writes from another journal of the same folder
    return members


@pytest.mark.requirement("S1-4c")
def test_an_archive_shows_that_a_mark_is_one_of_two_until_its_keeper_has_decided(
    pair: TwoComputers, tmp_path: Path
) -> None:
    lesson = written(pair.main, "5")
    written(pair.other, "2", lesson)
    pair.carry(pair.other, pair.main)

    open_yet = archived(pair, tmp_path)

    page, table = open_yet["index.html"].decode(), open_yet["csv/marks.csv"].decode("utf-8-sig")
    assert (page.count("2*</td>") + page.count("5*</td>"), page.count(TWO_VALUES_NOTE)) == (1, 1)
    head, *lines = table.splitlines()
    assert (head.endswith(";Исправлена;Два значения"), sum(line.endswith(";да") for line in lines)) == (True, 1)
    assert "Два значения" not in open_yet["csv/attendance.csv"].decode()

    written(pair.main, "5", lesson)
    decided = archived(pair, tmp_path)

    assert "*</td>" not in decided["index.html"].decode()
    assert "Два значения" not in decided["csv/marks.csv"].decode()
