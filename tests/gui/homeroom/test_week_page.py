"""«Мой класс», the week: by keys alone, over a real journal (A16)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.changes import AttendanceRecorded
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.palettes import Scheme, apply_theme
from ejournal_desktop.storage.log import class_scope
from support.elsewhere import admit_other_computer, written_elsewhere
from support.homeroom_desk import WEEK
from support.homeroom_window import homeroom_window

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.subjects import LessonOpened
    from ejournal_desktop.gui.homeroom.week_panel import WeekPanel
    from ejournal_desktop.kernel.identifiers import StudentId
    from support.homeroom_desk import HomeroomDesk
    from support.homeroom_window import HomeroomWindow
    from support.training_vault import SchoolCase

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
ESCAPE, ENTER, DELETE = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Delete


@pytest.fixture
def ill(desk: HomeroomDesk) -> StudentId:
    """Return the student who missed most of the week and whom nobody has explained yet."""
    missed = Counter(entry.student for entry in desk.week().entries if entry.status == "absent")
    return missed.most_common(1)[0][0]


def statuses(desk: HomeroomDesk, student: StudentId) -> set[str]:
    return {entry.status for entry in desk.entries_of(student)}


def test_page_opens_at_this_week_with_the_cursor_at_today(window: HomeroomWindow) -> None:
    week = window.screen.week
    assert week.view.hasFocus()
    assert (week.view.currentIndex().row(), week.view.currentIndex().column()) == (0, FRIDAY)
    assert week.week == WEEK
    assert window.frame.courses[-1] == "7А"
    assert window.said.startswith("н б п · ")


@pytest.mark.requirement("S0-4.13.6")
def test_illness_from_tuesday_to_friday_takes_at_most_twelve_keys_and_one_step_back(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    before, keys = desk.week().entries, window.keys
    keys.shortcut("Home")
    keys.down(window.row_of(ill))
    keys.press(Qt.Key.Key_Right)
    window.select_right(3)
    keys.type("б")

    shift = 1
    assert keys.presses + shift <= 12
    assert statuses(desk, ill) == {"ill"}
    assert desk.week().reasons[0].span.ends == desk.week().days[FRIDAY]

    keys.shortcut("Ctrl+Z")
    assert desk.week().entries == before
    assert desk.week().reasons == ()
    keys.shortcut("Ctrl+Y")
    assert statuses(desk, ill) == {"ill"}


@pytest.mark.parametrize(("typed", "status"), [("б", "ill"), (",", "ill"), ("п", "excused"), ("g", "excused")])
def test_letters_work_in_every_layout(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId, typed: str, status: str
) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.type(typed)
    assert set(desk.statuses(ill, desk.week().days[TUESDAY])) == {status}


def test_unresolved_day_is_outlined_until_it_has_its_reason(window: HomeroomWindow, ill: StudentId) -> None:
    model, row = window.screen.week.model, window.row_of(ill)
    window.go_to(ill, TUESDAY)
    assert model.face(row, TUESDAY).is_outlined
    assert "not explained" in model.spoken(row, TUESDAY)

    window.keys.type("н")

    assert not model.face(row, TUESDAY).is_outlined
    assert window.text_at(ill, TUESDAY) == "3 н"


def test_reason_of_a_day_without_missed_lessons_is_hatched_and_waits(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    window.go_to(ill, FRIDAY)
    before = desk.week().entries
    window.keys.type("б")
    face = window.screen.week.model.face(window.row_of(ill), FRIDAY)
    assert (face.text, face.is_hatched) == ("б", True)
    assert desk.week().entries == before


@pytest.mark.parametrize("typed", ["5", "ж", "о", "+"])
def test_key_that_is_no_reason_is_refused_in_place(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId, typed: str
) -> None:
    window.go_to(ill, TUESDAY)
    before, acts = desk.week(), desk.log_entries()

    window.keys.type(typed)

    assert (desk.week().entries, desk.log_entries()) == (before.entries, acts)
    assert window.screen.week.view.currentIndex().column() == TUESDAY
    assert QApplication.activeModalWidget() is None


def test_refused_key_says_which_are_allowed(window: HomeroomWindow, ill: StudentId) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.type("5")
    assert "5" in window.said
    assert "н б п" in window.said
    assert window.screen.week.model.refused == (window.row_of(ill), TUESDAY)
    window.keys.type("о")
    assert "Enter" in window.said


def test_delete_takes_the_reason_back_and_undo_gives_it_again(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.press(DELETE)
    assert "no reason" in window.said
    window.keys.type("б")

    window.keys.press(DELETE)
    assert (desk.statuses(ill, desk.week().days[TUESDAY]), desk.week().reasons) == (["absent"] * 3, ())
    window.keys.shortcut("Ctrl+Z")
    assert desk.statuses(ill, desk.week().days[TUESDAY]) == ["ill"] * 3


@pytest.mark.requirement("S0-4.13.6", "S4-5.3.5a")
def test_enter_opens_the_lessons_of_the_day_where_letters_act_on_one(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.press(ENTER)
    lessons = window.screen.week.panel.lessons
    assert lessons.hasFocus()
    missed = next(place for place in range(9) if _status(window, place) == "absent")
    lessons.choose_row(missed)

    window.keys.type("п")

    day = desk.week().days[TUESDAY]
    assert Counter(desk.statuses(ill, day)) == {"absent": 2, "excused": 1}
    assert _status(window, missed) == "excused"
    window.keys.press(ESCAPE)
    assert window.screen.week.view.hasFocus()
    assert not lessons.isVisible()


def test_lateness_is_typed_with_its_minutes_and_taken_back_digit_by_digit(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.press(ENTER)
    lessons = window.screen.week.panel.lessons
    missed = next(place for place in range(9) if _status(window, place) == "absent")
    lessons.choose_row(missed)

    window.keys.type("о15")

    late = [entry for entry in desk.entries_of(ill) if entry.status == "late"]
    assert [entry.late_minutes for entry in late] == [15]
    window.keys.shortcut("Ctrl+Z")
    window.keys.shortcut("Ctrl+Z")
    window.keys.shortcut("Ctrl+Z")
    assert _status(window, missed) == "absent"


@pytest.mark.requirement("S0-4.13.7")
def test_delete_at_a_lesson_says_that_the_student_was_there(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.press(ENTER)
    window.screen.week.panel.lessons.choose_row(next(place for place in range(9) if _status(window, place) == "absent"))
    window.keys.press(DELETE)
    assert desk.statuses(ill, desk.week().days[TUESDAY]) == ["absent"] * 2


@pytest.mark.requirement("S0-4.13.3a", "S3-3.2b")
def test_ctrl_enter_ticks_the_week_and_takes_over_what_waited(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    day = desk.week().days[FRIDAY]
    lesson = next(
        one.lesson
        for one in desk.service.day(desk.session, desk.class_group, ill, day)
        if one.is_recorded and not one.status and not one.marks
    )
    window.go_to(ill, FRIDAY)
    window.keys.type("б")
    with desk.session.database.write(desk.session.actor(Action.WRITE_LESSON)) as work:
        work.record(class_scope(desk.class_group), [AttendanceRecorded(lesson, ill, "absent", 0)])

    window.keys.shortcut("Ctrl+Return")

    assert desk.week().tick is not None
    assert desk.statuses(ill, day) == ["ill"]
    assert "checked" in window.said


def test_document_is_typed_after_f2(window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId) -> None:
    window.go_to(ill, TUESDAY)
    window.keys.type("б")
    window.keys.shortcut("F2")
    window.keys.type("справка 15")
    window.keys.press(ENTER)
    assert desk.week().reasons[0].document == "справка 15"
    assert window.screen.week.view.hasFocus()


def test_alt_arrows_go_to_other_weeks(window: HomeroomWindow) -> None:
    window.keys.shortcut("Alt+Left")
    assert window.screen.week.week == "2026-W46"
    window.keys.shortcut("Alt+Right")
    window.keys.shortcut("Alt+Right")
    assert window.screen.week.week == "2026-W48"


def test_week_of_holidays_says_so(window: HomeroomWindow) -> None:
    page = window.screen.week
    page.open(window.desk.session.signed_in.homeroom_of[0], "2027-W01")
    assert page.empty.isVisible()
    assert not page.heading.check.isEnabled()


def test_several_students_get_one_reason_as_one_step(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    week = desk.week()
    rows = [
        window.row_of(entry.student)
        for entry in week.entries
        if entry.status == "absent" and entry.day == week.days[WEDNESDAY]
    ]
    first, last = min(rows), max(rows)
    window.screen.week.view.go_to(first, WEDNESDAY)
    for _ in range(last - first):
        window.keys.press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    acts = desk.log_entries()

    window.keys.type("п")

    assert desk.log_entries() == acts + 1
    assert {entry.status for entry in desk.week().entries if entry.day == week.days[WEDNESDAY]} <= {"excused", "late"}
    window.keys.shortcut("Ctrl+Z")
    assert desk.week().entries == week.entries


def test_lesson_with_gaps_opens_in_the_journal(window: HomeroomWindow) -> None:
    opened: list[LessonOpened] = []
    window.screen.lesson_opened.connect(opened.append)
    table = window.screen.week.panel.unfilled
    table.setFocus()
    table.choose_row(0)
    window.keys.press(ENTER)
    assert opened[0].lesson is not None


def test_closed_period_refuses_in_words_and_changes_nothing(
    window: HomeroomWindow, desk: HomeroomDesk, ill: StudentId
) -> None:
    rules = desk.session.regulation
    locked = replace(rules, corrections=replace(rules.corrections, lock_after_days=0))
    other = homeroom_window(replace(desk, session=replace(desk.session, regulation=locked)))
    other.go_to(ill, TUESDAY)
    acts = desk.log_entries()
    other.keys.type("б")
    assert desk.log_entries() == acts
    assert "closed" in other.said
    other.screen.close()
    other.screen.deleteLater()
    assert window.screen.isVisible()


@pytest.mark.parametrize("scheme", list(Scheme))
def test_page_can_be_painted_in_every_theme(
    window: HomeroomWindow, ill: StudentId, scheme: Scheme, qapp: QApplication
) -> None:
    apply_theme(qapp, scheme)
    window.go_to(ill, TUESDAY)
    window.select_right(3)
    window.keys.type("б")
    window.keys.type("5")
    assert not window.screen.grab().isNull()


def _status(window: HomeroomWindow, place: int) -> str:
    record = window.screen.week.panel.lessons.records.record(place)
    return "" if record is None else getattr(record.subject, "status", "")


@pytest.mark.requirement("S1-4c")
def test_attendance_of_two_computers_is_flagged_and_settled_at_the_lesson(
    window: HomeroomWindow, desk: HomeroomDesk, training: SchoolCase, ill: StudentId
) -> None:
    admit_other_computer(training)
    window.go_to(ill, TUESDAY)
    window.keys.type("б")
    lesson = next(one.lesson for one in desk.entries_of(ill) if one.day == desk.week().days[TUESDAY])
    earlier = training.clock.now() - timedelta(hours=1)
    late = AttendanceRecorded(lesson, ill, "late", 5)
    written_elsewhere(training, desk.session.signed_in.account, earlier, late)
    window.screen.week.reload()
    assert window.screen.week.model.face(window.row_of(ill), TUESDAY).has_conflict
    assert "two values after an exchange" in window.screen.week.model.spoken(window.row_of(ill), TUESDAY)

    window.keys.press(ENTER)
    panel = window.screen.week.panel
    flagged = [row for row in range(panel.lessons.records.rowCount()) if "two values" in shown(panel, row)]
    panel.lessons.choose_row(flagged[0])
    assert len(panel.rivals.lines()) == 2
    window.keys.press(ENTER)
    window.keys.press(ENTER)
    assert not window.screen.week.model.face(window.row_of(ill), TUESDAY).has_conflict
    assert desk.statuses(ill, desk.week().days[TUESDAY])[0] == "ill"


def shown(panel: WeekPanel, row: int) -> str:
    record = panel.lessons.records.record(row)
    return "" if record is None else record.cells[-1]
