"""A stick that lies, is pulled out, is full, closed, lost or foreign; and one that comes back and proves the week."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.widgets.banner import NoticeAction, NoticeKind
from ejournal_desktop.readmodels.archives import ArchivePhase
from ejournal_desktop.services.archives import WORK_FOLDER
from ejournal_desktop.sync.carriers import CarrierMarker, write_marker
from support.archive_desk import a_stick, at_the_archive
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.archive_desk import ArchiveDesk
    from support.training_vault import SchoolCase

ENTER = Qt.Key.Key_Return


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> ArchiveDesk:
    return at_the_archive(qtbot, training, ImmediateTasks(), tmp_path / "stick")


def write(desk: ArchiveDesk) -> None:
    desk.keys.press(ENTER)
    desk.keys.type(desk.password)
    desk.keys.press(ENTER)


def states(desk: ArchiveDesk) -> list[str]:
    model = desk.screen.classes.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def said(desk: ArchiveDesk) -> tuple[NoticeKind, bool]:
    """Return how grave the message above the page is, and whether it names the first file."""
    notice = desk.screen.banners.current()
    assert notice is not None
    return notice.kind, desk.files()[0] in notice.text


def role_of(desk: ArchiveDesk) -> str:
    """Return what the list says of the drive after the system disk, and check that nothing can be written to it."""
    desk.screen.drives.table.choose_row(0)
    assert desk.screen.drives.chosen() is None
    return str(desk.screen.drives.table.records.index(0, 3).data())


@pytest.mark.requirement("S1-9a")
def test_a_byte_that_changes_before_the_read_back_is_told_and_nothing_counts(desk: ArchiveDesk) -> None:
    desk.screen.classes.none_button.click()
    desk.screen.classes.table.setFocus()
    desk.screen.classes.model.toggle(0)
    write(desk)
    before = {name: (desk.stick / name).read_bytes() for name in desk.files()}

    def flip(step: object) -> None:
        if getattr(step, "phase", None) is ArchivePhase.WRITE:
            for part in desk.stick.glob("*.part"):
                data = bytearray(part.read_bytes())
                if data:
                    data[-9] ^= 1
                    part.write_bytes(data)

    desk.screen.writing.steps.stepped.connect(flip)
    desk.screen.classes.table.setFocus()
    write(desk)
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.kind, "this one is failing" in notice.text, notice.actions[0][0]) == (
        NoticeKind.FAILURE,
        True,
        "go_on",
    )
    assert {name: (desk.stick / name).read_bytes() for name in desk.files()} == before
    assert len(desk.services.custody.register(desk.session)) == len(before) == 1


@pytest.mark.requirement("S1-9a", "S0-4.14.16")
def test_each_drive_that_takes_nothing_says_why(desk: ArchiveDesk, tmp_path: Path) -> None:
    stick = a_stick(tmp_path / "other", "Б")
    write_marker(tmp_path / "other", CarrierMarker(carrier="c-9", school="another-school"))
    desk.plug(stick)
    assert "flash drive of another school" in role_of(desk)
    desk.plug(replace(a_stick(desk.stick), is_read_only=True))
    assert "read only" in role_of(desk)
    desk.plug(replace(a_stick(desk.stick), free=1 << 20))
    assert "too little room" in role_of(desk)
    desk.plug(a_stick(tmp_path / "new", "В"))
    assert "not assigned" in role_of(desk)
    (view,) = desk.services.carriers.carriers(desk.session)
    desk.services.carriers.report_lost(desk.session, view.carrier, "", has_backup=False)
    desk.screen.reload()
    desk.plug(a_stick(desk.stick))
    assert "reported lost" in role_of(desk)


@pytest.mark.requirement("S1-9a", "S0-4.14.16")
def test_a_week_that_went_with_its_stick_is_ticked_to_be_written_again(desk: ArchiveDesk) -> None:
    write(desk)
    (view,) = desk.services.carriers.carriers(desk.session)
    desk.services.carriers.report_lost(desk.session, view.carrier, "", has_backup=False)
    desk.screen.reload()
    assert len(desk.screen.classes.model.ticked()) == len(states(desk))
    shown = desk.screen.history.history.model()
    assert [shown.index(row, 4).data() for row in range(shown.rowCount())] == ["✕ flash drive lost"] * len(states(desk))


@pytest.mark.requirement("S1-9a")
def test_a_week_stays_amber_until_its_stick_was_out_and_every_byte_read_again(desk: ArchiveDesk) -> None:
    write(desk)
    desk.screen.drives.read()
    assert set(states(desk)) == {"! written, not confirmed"}

    file = desk.stick / desk.files()[0]
    whole = file.read_bytes()
    file.write_bytes(whole[:-5])
    desk.plug()
    desk.plug(a_stick(desk.stick))
    assert sorted(states(desk)) == ["! written, not confirmed", "✓ confirmed"]
    assert said(desk) == (NoticeKind.FAILURE, True)

    file.write_bytes(whole)
    desk.plug()
    desk.plug(a_stick(desk.stick))
    assert set(states(desk)) == {"✓ confirmed"}
    assert said(desk) == (NoticeKind.DONE, False)


@pytest.mark.requirement("S1-9a")
def test_a_new_start_of_the_program_confirms_no_stick_that_was_never_out(desk: ArchiveDesk) -> None:
    desk.services.custody._insertion = lambda _folder: "put in once"
    write(desk)
    desk.services.sightings._still_in.clear()  # as a new start of the program would
    desk.screen.drives.read()
    assert set(states(desk)) == {"! written, not confirmed"}
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.kind, "was not taken out" in notice.text) == (NoticeKind.WARNING, True)

    desk.services.custody._insertion = lambda _folder: "put in again"
    desk.plug()
    desk.plug(a_stick(desk.stick))
    assert set(states(desk)) == {"✓ confirmed"}


@pytest.mark.requirement("S1-9a")
def test_what_a_crash_left_behind_is_said_at_the_next_start(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    (training.folder / WORK_FOLDER).mkdir()
    left = training.folder / WORK_FOLDER / "half.zip"
    left.write_bytes(b"half")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "~half.zip.part").write_bytes(b"half")

    desk = at_the_archive(qtbot, training, ImmediateTasks(), stick)

    said = [notice.key for notice in desk.screen.banners._notices.values()]
    assert said == ["archive_unfinished", "archive_parts"]
    desk.screen.banners.action_chosen.emit(NoticeAction("archive_unfinished", "go_on_locally"))
    assert (left.exists(), desk.screen.action.is_ready()) == (False, False)
    desk.keys.type(desk.password)
    desk.keys.press(ENTER)
    assert not [name for name in desk.files() if name.endswith(".part")]


@pytest.mark.requirement("S1-9a")
def test_a_run_that_ends_well_leaves_nothing_of_an_earlier_one_here(desk: ArchiveDesk, training: SchoolCase) -> None:
    place = training.folder / WORK_FOLDER
    place.mkdir()
    (place / "left-over.zip").write_bytes(b"of a run that failed")
    write(desk)
    assert list(place.iterdir()) == []


@pytest.mark.requirement("S1-9a")
def test_the_written_archive_opens_and_holds_what_the_journal_holds(desk: ArchiveDesk, training: SchoolCase) -> None:
    write(desk)
    book = desk.services.reading.book(desk.session, desk.stick / desk.files()[-1])
    live = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with live.database.read() as reading:
        class_group = book.volumes[0].heading.class_group
        written = (
            "SELECT count(*) FROM mark JOIN lesson USING (lesson_id) JOIN course USING (course_id) "
            "WHERE class_group_id = ?"
        )
        marks = reading.connection.exec_driver_sql(written, (class_group,)).scalar()
        enrolled = "SELECT count(DISTINCT student_id) FROM enrollment WHERE class_group_id = ?"
        students = reading.connection.exec_driver_sql(enrolled, (class_group,)).scalar()
    pages = [page.page for volume in book.volumes for page in volume.subjects]
    assert book.title.verdict.level == 4
    assert len(book.students) == students
    assert sum(len(cell.marks) for page in pages for cell in page.cells.values()) == marks
    assert marks
