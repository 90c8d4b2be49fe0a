"""A kill or a full disk while a bundle is taken leaves the journal before or after it, never between (D-64)."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from support.strace import KILL, KILLED, Ended, Run, batches, count_calls, needs_strace, places, run_faulty
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, copied_school
from support.two_computers import OFFICER, computer_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from support.two_computers import Computer

SCRIPT = Path(__file__).with_name("take_bundle.py")
BUNDLE = "bundle.ejbundle"
CALLS = ("fsync", "rename", "pwrite64")
LATE = {"fsync": 3, "pwrite64": 40}
"""In a short run: so many calls before the last one, where the journal itself is written."""
MANY_KILLS = 200
COUNT = "SELECT count(*) FROM mark"

pytestmark = [needs_strace, pytest.mark.slow, pytest.mark.xdist_group("exchange"), pytest.mark.requirement("S1-4c")]


@pytest.fixture(scope="module")
def template(pair_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a school with a bundle of its further computer, in which a mark was written."""
    place = tmp_path_factory.mktemp("template")
    shutil.copy(pair_template / "made.json", place)
    shutil.copytree(pair_template / "vault", place / "vault")
    shutil.copytree(pair_template / "other", place / "other")
    other = computer_in(place / "other", copied_school(pair_template, place / "unused").logins)
    desk = desk_in(other.school, MARKED_CLASS)
    page, student = desk.page(), desk.student
    lesson = next(one.lesson for one in desk.past_lessons() if not page.cells.get((student, one.lesson)))
    desk.journal.set_cell(desk.session, lesson, student, Cell(("5",)))
    other.school.sign_out(desk.session)
    other.made(place).rename(place / BUNDLE)
    other.school.close()
    return place


@pytest.fixture(scope="module")
def calls(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, int]:
    """Count the calls of an act that nothing disturbs."""
    computer = fresh(template, tmp_path_factory.mktemp("whole"))
    ended = count_calls(SCRIPT, arguments(computer, template), CALLS)
    assert ended.said == ("ready", "done"), ended.errors[-1000:]
    return ended.calls


def fresh(template: Path, place: Path) -> Computer:
    """Return a copy of the main computer before it took anything."""
    case = copied_school(template, place / "school")
    return computer_in(case.folder, case.logins)


def arguments(computer: Computer, template: Path) -> Sequence[str]:
    login = computer.school.login(OFFICER)
    return [str(computer.folder), login.handle, login.password, str(template / BUNDLE)]


def broken(
    template: Path, place: Path, counted: Mapping[str, int], hits: Sequence[tuple[str, int]], fault: str
) -> Iterator[tuple[Computer, Ended]]:
    """Give what came of each fault, in a copy of its own; an error lasts, as of a full disk."""
    for some in batches(hits):
        computers = [fresh(template, place / f"{call}-{number}") for call, number in some]
        runs = [Run(arguments(one, template), *hit) for one, hit in zip(computers, some, strict=True)]
        every = run_faulty(SCRIPT, runs, counted, fault=fault, is_lasting=fault != KILL)
        for computer, ended in zip(computers, every, strict=True):
            yield computer, ended
            computer.school.close()
            shutil.rmtree(computer.folder)


def marks(computer: Computer) -> int:
    with computer.officer.database.read() as reading:
        return int(reading.connection.exec_driver_sql(COUNT).scalar_one())


def require_before_or_after(computer: Computer, template: Path, before: int) -> None:
    """See a sound journal with all of the bundle or nothing of it, which takes it now."""
    assert computer.container.diagnostics.check(computer.officer).is_clean
    assert not list(computer.folder.rglob("~*"))
    assert marks(computer) in (before, before + 1)
    computer.taken(template / BUNDLE)
    assert marks(computer) == before + 1
    assert computer.container.diagnostics.check(computer.officer).is_clean


@pytest.fixture
def before(template: Path, tmp_path: Path) -> int:
    """Return how many marks there are before the bundle."""
    computer = fresh(template, tmp_path / "before")
    found = marks(computer)
    computer.school.close()
    return found


def test_a_kill_leaves_the_journal_before_or_after_the_bundle(
    template: Path, tmp_path: Path, calls: Mapping[str, int], before: int, *, is_long_run: bool
) -> None:
    hits = [(call, calls[call] - late) for call, late in LATE.items()]
    if is_long_run:
        every = [(call, places(calls[call], is_long_run=False, few=MANY_KILLS)) for call in CALLS]
        hits = [(call, place) for call, some in every for place in some]
    for computer, ended in broken(template, tmp_path, calls, hits, KILL):
        assert ended.code == KILLED, ended.errors[-1000:]
        require_before_or_after(computer, template, before)


@pytest.mark.long
def test_a_full_disk_is_named_and_the_journal_stays_before_the_bundle(
    template: Path, tmp_path: Path, calls: Mapping[str, int], before: int
) -> None:
    hits = [("pwrite64", calls["pwrite64"] * 4 // 5)]
    for computer, ended in broken(template, tmp_path, calls, hits, "error=ENOSPC"):
        assert ended.said[-1] in ("database_full", "disk_full"), ended.errors[-3000:]
        require_before_or_after(computer, template, before)


def test_the_kill_test_can_fail(template: Path, tmp_path: Path, before: int) -> None:
    """The control: a mark that came without its entry is not passed as a whole bundle."""
    computer = fresh(template, tmp_path / "case")
    with computer.school.bare_database(computer.officer) as connection:
        connection.execute("INSERT INTO mark SELECT lesson_id, student_id, 9, value, seconds FROM mark LIMIT 1")
    with pytest.raises(AssertionError):
        require_before_or_after(computer, template, before)
    computer.school.close()
