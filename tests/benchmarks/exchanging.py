"""What another computer of the school wrote: brought as a bundle, looked through, and taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.rows import Row, seconds_of
from ejournal_desktop.domain.cells import Cell
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS
from support.two_computers import Computer, computer_in, joined

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.whole_school import Bench

CELLS = 300
_MOST_S = 5


def exchanging_rows(bench: Bench) -> Iterator[Row]:
    """Let a further computer of the whole school write, and the main one take what it wrote."""
    case = bench.fresh_school("main")
    main = computer_in(case.folder, case.logins, case.clock)
    stick = bench.folder / "stick-between"
    stick.mkdir()
    other = joined(main, stick, bench.folder / "further")
    entries = _written(other)
    file, making = _made(other, stick)
    yield Row(f"bundle of {entries} entries of another computer, written and read back", making, "s")
    yield Row("— looked through", seconds_of(lambda: main.exchange.look(main.officer, file)), "s")
    yield Row("— checked again, base copied, taken in", seconds_of(lambda: main.taken(file)), "s", _MOST_S)
    for computer in (main, other):
        computer.school.close()


def _made(computer: Computer, stick: Path) -> tuple[Path, float]:
    files: list[Path] = []
    seconds = seconds_of(lambda: files.append(computer.made(stick)))
    return files[0], seconds


def _written(computer: Computer) -> int:
    """Fill empty cells of past lessons, as a teacher would who enters them late."""
    desk = desk_in(computer.school, MARKED_CLASS)
    cells = desk.page().cells
    students, lessons = list({student for student, _ in cells}), [one.lesson for one in desk.past_lessons()]
    empty = [(one, who) for one in lessons for who in students if cells.get((who, one)) in (None, Cell())][:CELLS]
    for lesson, student in empty:
        desk.journal.set_cell(desk.session, lesson, student, Cell(("5",)))
    computer.school.sign_out(desk.session)
    return len(empty)
