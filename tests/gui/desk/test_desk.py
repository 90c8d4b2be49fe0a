"""Which screens a person gets, and which page of the journal opens by itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.desk.desk import Desk
from ejournal_desktop.gui.desk.legend import Legend
from ejournal_desktop.gui.desk.pages import period_of
from ejournal_desktop.gui.exchange.conflicts_page import journal_place
from ejournal_desktop.gui.frame.subjects import CardsOpened, WeekOpened
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.gui.widgets.tinted import StatusBadge
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, SubjectId
from ejournal_desktop.readmodels.archive import ArchiveVerdict, Freshness, VerdictWord
from ejournal_desktop.readmodels.control import ControlReminders
from ejournal_desktop.readmodels.custody import CustodyReminders
from ejournal_desktop.readmodels.exchange import ExchangeReminder, ExchangeState
from ejournal_desktop.readmodels.homeroom import ClassReminder
from ejournal_desktop.readmodels.journal import CourseView, PeriodView
from ejournal_desktop.readmodels.people import ClassGroupView
from ejournal_desktop.readmodels.year_lists import PlansDue, YearReminders
from ejournal_desktop.services.journal import CourseChoice
from support.exchange_desk import THIRD, a_computer, a_conflict, a_state, as_main
from support.immediate_tasks import ImmediateTasks
from support.looks import a_look
from support.quiet_frame import QuietFrame
from support.signed_in_people import ToldClock, a_session, a_signed_in
from support.windows import HELP

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.readmodels.exchange import OpenConflict

COURSE = CourseView(
    CourseId(1), ClassGroupId(2), "8Б", "8B", 8, SubjectId(3), "Геометрия", "Геом.", None, "", weekly_hours=2
)
QUARTERS = tuple(
    PeriodView(PeriodId(number), PeriodKind.QUARTER, number, starts, ends)
    for number, starts, ends in (
        (1, date(2026, 9, 1), date(2026, 11, 3)),
        (2, date(2026, 11, 10), date(2026, 12, 30)),
    )
)

NOTHING_DUE = CustodyReminders(None, ())
ALONE = ExchangeReminder(is_shared=False, is_main=True)


NOTHING_OF_THE_YEAR = YearReminders(are_lists_due=False, periods=(), set_up_due=None, is_year_over=False)


@dataclass(slots=True)
class QuietYear:
    """A school year of which nothing is due, unless a test says so."""

    found: YearReminders = NOTHING_OF_THE_YEAR

    @property
    def reminders(self) -> Any:
        return self

    def due(self, session: object) -> YearReminders:
        del session
        return self.found


@dataclass(slots=True)
class QuietControl:
    """A control that reminds of what it was told to."""

    owed: ControlReminders = field(default_factory=ControlReminders)

    def reminders(self, session: object) -> ControlReminders:
        del session
        return self.owed


@dataclass(slots=True)
class QuietHomeroom:
    """An own class of which something is open."""

    found: tuple[ClassReminder, ...] = ()

    def due(self, session: object) -> tuple[ClassReminder, ...]:
        del session
        return self.found


@dataclass(slots=True)
class FakeServices:
    """Services of a school with one course and no archive."""

    clock: ToldClock = field(default_factory=ToldClock)
    due: CustodyReminders = NOTHING_DUE
    between: ExchangeReminder = ALONE
    contradicting: tuple[OpenConflict, ...] = ()
    heard: ExchangeState | None = None
    school_year: QuietYear = field(default_factory=QuietYear)
    control: QuietControl = field(default_factory=QuietControl)
    homeroom_reminders: QuietHomeroom = field(default_factory=QuietHomeroom)

    def __getattr__(self, name: str) -> Any:
        return self

    def courses(self, session: object) -> tuple[CourseChoice, ...]:
        del session
        return (CourseChoice(COURSE, "Иванова М. П.", is_own=True),)

    def verify(self, file: Path) -> ArchiveVerdict:
        del file
        return ArchiveVerdict(VerdictWord.DAMAGED, False, 0, Freshness.UNKNOWN, "")

    def advisers(self, session: object) -> str:
        del session
        return "Нишанова А. В."

    def reminders(self, session: object) -> CustodyReminders:
        del session
        return self.due

    def reminder(self, session: object) -> ExchangeReminder:
        del session
        return self.between

    def state(self, session: object) -> ExchangeState:
        del session
        return self.heard or a_state()

    def conflicts(self, session: object) -> tuple[OpenConflict, ...]:
        del session
        return self.contradicting


def _frame_of(
    *roles: Role,
    qtbot: QtBot,
    due: CustodyReminders = NOTHING_DUE,
    between: ExchangeReminder = ALONE,
    contradicting: tuple[OpenConflict, ...] = (),
    heard: ExchangeState | None = None,
    year: YearReminders = NOTHING_OF_THE_YEAR,
) -> SessionFrame:
    services = FakeServices(
        due=due, between=between, contradicting=contradicting, heard=heard, school_year=QuietYear(year)
    )
    return _frame_with(services, *roles, qtbot=qtbot)


def _frame_with(services: FakeServices, *roles: Role, qtbot: QtBot) -> SessionFrame:
    session = a_session(a_signed_in("ivanova", *roles))
    desk = Desk(cast("Any", services), session, ImmediateTasks(), HelpTopics(HELP, "ru"), a_look())
    qtbot.addWidget(desk.frame)
    return desk.frame


@pytest.mark.parametrize(
    ("role", "screens"),
    [
        (Role.TEACHER, ["my_day", "journal", "topics"]),
        (Role.DEPUTY_HEAD_ACADEMIC, ["journal", "topics", "printing", "archive"]),
        (Role.ARCHIVE_OFFICER, ["journal", "topics", "archive", "safety", "exchange"]),
        (Role.TECHNICAL_SUPPORT, []),
    ],
)
def test_screens_follow_the_rights_of_a_role(qtbot: QtBot, role: Role, screens: list[str]) -> None:
    assert set(screens) <= set(_frame_of(role, qtbot=qtbot).screens())
    forbidden = {"my_day", "journal", "topics", "printing", "archive", "safety", "exchange"} - set(screens)
    assert forbidden & set(_frame_of(role, qtbot=qtbot).screens()) == set()


def test_palette_offers_the_classes_of_the_person(qtbot: QtBot) -> None:
    commands = _frame_of(Role.TEACHER, qtbot=qtbot).commands()
    assert "8Б · Геометрия" in [command.words for command in commands]


def _archive_age(frame: SessionFrame) -> str:
    """Return what the foot of the window says of the archive, nothing where it is not shown."""
    badge = frame.status_line.findChild(StatusBadge)
    assert badge is not None
    return "" if badge.isHidden() else badge.accessibleName()


def test_missing_archive_is_said_to_whoever_writes_archives_only(qtbot: QtBot) -> None:
    assert _archive_age(_frame_of(Role.ARCHIVE_OFFICER, qtbot=qtbot)) == "no archive yet"
    assert _archive_age(_frame_of(Role.TEACHER, qtbot=qtbot)) == ""


def test_an_old_archive_turns_the_status_line_for_everybody(qtbot: QtBot) -> None:
    due = CustodyReminders(date(2026, 10, 30), ())
    assert "archive" in _archive_age(_frame_of(Role.TEACHER, qtbot=qtbot, due=due))


@pytest.mark.requirement("S1-4c")
def test_everybody_sees_what_waits_for_the_main_workstation(qtbot: QtBot) -> None:
    shared = ExchangeReminder(is_shared=True, is_main=False, waiting=12)
    assert "12" in _frame_of(Role.TEACHER, qtbot=qtbot, between=shared).status_line.waiting()
    assert _frame_of(Role.TEACHER, qtbot=qtbot).status_line.waiting() == ""


@pytest.mark.requirement("S1-4c")
def test_a_teacher_is_led_to_the_place_that_was_written_differently(qtbot: QtBot) -> None:
    shared = ExchangeReminder(is_shared=True, is_main=False, open_conflicts=3)
    frame = _frame_of(Role.TEACHER, qtbot=qtbot, between=shared, contradicting=(a_conflict(),))
    opened: list[tuple[str, object]] = []
    frame.open_screen = lambda key, subject=None: opened.append((key, subject))  # type: ignore[method-assign]  # a real page needs a journal
    notice = frame.banner.current()
    assert notice is not None
    frame.notice_action_chosen.emit(NoticeAction(notice.key, notice.actions[0][0]))
    assert opened == [("journal", journal_place(a_conflict()))]


@pytest.mark.requirement("S1-4c")
def test_a_deputy_head_hears_of_what_keeps_a_period_from_being_closed(qtbot: QtBot) -> None:
    shared = ExchangeReminder(is_shared=True, is_main=True, open_conflicts=1)
    for role, is_told in ((Role.DEPUTY_HEAD_ACADEMIC, True), (Role.TECHNICAL_SUPPORT, False)):
        frame = _frame_of(role, qtbot=qtbot, between=shared, contradicting=(a_conflict(),))
        assert (frame.banner.current() is not None) is is_told


def test_contradictions_of_others_are_nobody_elses_matter(qtbot: QtBot) -> None:
    shared = ExchangeReminder(is_shared=True, is_main=False, open_conflicts=3)
    assert _frame_of(Role.TEACHER, qtbot=qtbot, between=shared).banner.current() is None


@pytest.mark.requirement("S1-4c")
def test_who_exchanges_hears_of_computers_that_are_silent(qtbot: QtBot) -> None:
    shared = ExchangeReminder(is_shared=True, is_main=True)
    silent = as_main(a_state(a_computer(THIRD, "Точка 3", days=30)))
    frame = _frame_of(Role.JOURNAL_ADMINISTRATOR, qtbot=qtbot, between=shared, heard=silent)
    notice = frame.banner.current()
    assert notice is not None
    assert (notice.key, "Точка 3" in notice.text) == ("exchange_due", True)
    assert _frame_of(Role.TEACHER, qtbot=qtbot, between=shared, heard=silent).banner.current() is None


@pytest.mark.requirement("S1-9a")
def test_a_due_archive_is_said_above_the_page_and_leads_to_the_drives(qtbot: QtBot) -> None:
    frame = _frame_of(Role.ARCHIVE_OFFICER, qtbot=qtbot, due=CustodyReminders(None, ("7А", "8Б"), is_drill_due=True))
    notice = frame.banner.current()
    assert notice is not None
    assert (notice.key, "7А, 8Б" in notice.text, len(notice.actions)) == ("archive_due", True, 1)
    frame.withdraw_notice(notice.key)
    below = frame.banner.current()
    assert below is not None
    assert below.key == "drill_due"


def test_archives_of_past_years_that_are_due_lead_to_their_tab(qtbot: QtBot) -> None:
    frame = _frame_of(Role.ARCHIVE_OFFICER, qtbot=qtbot, due=CustodyReminders(None, (), due_checks=2))
    notice = frame.banner.current()
    assert notice is not None
    assert (notice.key, "2 archive(s) of past years" in notice.text) == ("old_archives_due", True)


@pytest.mark.requirement("S0-5.4")
def test_a_file_dropped_on_the_window_of_a_teacher_is_judged_by_its_signature_alone(qtbot: QtBot) -> None:
    frame = _frame_of(Role.TEACHER, qtbot=qtbot)
    frame.file_dropped.emit(Path("принесли.zip"))
    notice = frame.banner.current()
    assert notice is not None
    assert notice.text.startswith("принесли.zip: The archive is damaged")


@pytest.mark.parametrize(
    ("day", "number"),
    [(date(2026, 9, 20), 1), (date(2026, 11, 5), 1), (date(2026, 11, 10), 2), (date(2026, 8, 20), 1)],
)
def test_page_opens_in_the_period_of_the_day_or_the_one_before(day: date, number: int) -> None:
    assert period_of(QUARTERS, day) == number


def test_no_period_is_opened_where_there_is_none() -> None:
    assert period_of((), date(2026, 9, 20)) is None


def test_word_on_the_last_key_gives_way_to_the_legend(qtbot: QtBot) -> None:
    frame = QuietFrame()
    desk_frame = _frame_of(Role.TEACHER, qtbot=qtbot)
    legend = Legend(frame, lambda: "1–5 отметка", desk_frame)
    legend.start()
    legend.say(StatusText("6 — нет в шкале", is_refusal=True))
    assert frame.hints[-1] == "6 — нет в шкале"
    legend.show()
    assert frame.hints[-1] == "1–5 отметка"


def test_page_that_arrives_late_leaves_the_line_to_the_screen_on_show(qtbot: QtBot) -> None:
    frame = QuietFrame()
    legend = Legend(frame, lambda: "1–5 отметка", _frame_of(Role.TEACHER, qtbot=qtbot))
    legend.start()
    legend.stop()
    legend.show()
    assert frame.hints[-1] == ""


@pytest.mark.requirement("S0-4.8.2", "S1-8")
def test_a_quarter_without_an_act_is_said_to_who_has_the_duty_and_leads_to_control(qtbot: QtBot) -> None:
    quarter = DateSpan(date(2026, 9, 1), date(2026, 11, 5))
    owed = QuietControl(ControlReminders(missed=(("S0-4.8.2", quarter),)))
    frame = _frame_with(FakeServices(control=owed), Role.PRINCIPAL, qtbot=qtbot)
    notice = frame.banner.current()
    assert notice is not None
    assert "(4.8.2)" in notice.text
    opened: list[tuple[str, object]] = []
    frame.open_screen = lambda key, subject=None: opened.append((key, subject))  # type: ignore[method-assign]  # a real page needs a journal
    frame.notice_action_chosen.emit(NoticeAction(notice.key, notice.actions[0][0]))
    assert opened == [("control", None)]
    assert _frame_with(FakeServices(control=owed), Role.TEACHER, qtbot=qtbot).banner.current() is None


@pytest.mark.requirement("S2-3.2a", "S2-3.1")
def test_what_is_due_around_the_school_year_stands_above_every_screen(qtbot: QtBot) -> None:
    due = YearReminders(are_lists_due=True, periods=(), set_up_due=date(2026, 10, 1), is_year_over=True)
    frame = _frame_of(Role.JOURNAL_ADMINISTRATOR, qtbot=qtbot, year=due)
    shown = []
    while (notice := frame.banner.current()) is not None:
        shown.append(notice.text)
        frame.withdraw_notice(notice.key)
    assert "The set-up of the journal is due on 01.10.2026." in shown
    assert "Class lists or the list of the staff have not come." in shown
    assert "The school year is over: open the next one." in shown


@pytest.mark.requirement("S0-4.9.3")
def test_plans_that_are_missing_before_the_year_are_reminded_of_and_lead_to_their_list(qtbot: QtBot) -> None:
    due = replace(NOTHING_OF_THE_YEAR, plans=PlansDue(7, date(2026, 9, 1)))
    frame = _frame_of(Role.DEPUTY_HEAD_ACADEMIC, qtbot=qtbot, year=due)
    notice = frame.banner.current()
    assert notice is not None
    assert "7" in notice.text
    assert "01.09.2026" in notice.text
    opened: list[tuple[str, object]] = []
    frame.open_screen = lambda key, subject=None: opened.append((key, subject))  # type: ignore[method-assign]  # a real page needs a journal
    frame.notice_action_chosen.emit(NoticeAction(notice.key, notice.actions[0][0]))
    assert opened == [("plans", None)]


@pytest.mark.requirement("S4-5.3.2", "S3-3.2e")
def test_homeroom_teacher_hears_of_open_weeks_and_cards_and_is_led_to_their_tabs(qtbot: QtBot) -> None:
    group = ClassGroupView(ClassGroupId(7), "7А", "7", 7, "2026/27")
    week = DateSpan(date(2026, 11, 9), date(2026, 11, 15))
    owed = QuietHomeroom((ClassReminder(group, (week,), 3, date(2026, 12, 30)),))
    signed_in = replace(a_signed_in("ivanova", Role.HOMEROOM_TEACHER), homeroom_of=(group,))
    services = FakeServices(homeroom_reminders=owed)
    desk = Desk(cast("Any", services), a_session(signed_in), ImmediateTasks(), HelpTopics(HELP, "ru"), a_look())
    qtbot.addWidget(desk.frame)
    opened: list[object] = []
    desk.frame.open_screen = lambda key, subject=None: opened.append((key, subject))  # type: ignore[method-assign]  # a real page needs a journal
    shown = []
    while (notice := desk.frame.banner.current()) is not None:
        shown.append(notice.text)
        desk.frame.notice_action_chosen.emit(NoticeAction(notice.key, notice.actions[0][0]))
        desk.frame.withdraw_notice(notice.key)
    assert any("7А" in text and "1" in text and "15 ноября" in text for text in shown)
    assert any("3." in text and "30 декабря" in text for text in shown)
    assert {type(subject) for _, subject in cast("list[tuple[str, object]]", opened)} == {WeekOpened, CardsOpened}
