"""«Пользователи» over a real journal: people get codes, duties change, a log-in is closed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.duties import DataPower, DutyBasis
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.archive.vouching import Vouched
from ejournal_desktop.gui.people.person_dialog import PersonDialog
from ejournal_desktop.gui.people.ports import PeopleServices
from ejournal_desktop.gui.people.screen import PeopleScreen
from ejournal_desktop.gui.people.slip_dialog import SlipDialog
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.reports.ports import ReportServices
from ejournal_desktop.readmodels.duties import EntryFault
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.accounts import AccountsService
from ejournal_desktop.services.code_slips import CodeSlipsService
from ejournal_desktop.services.data_powers import DataPowersService
from ejournal_desktop.services.duties import DutiesService
from ejournal_desktop.services.leaving import LeavingService
from ejournal_desktop.services.staff_accounts import StaffAccountsService
from ejournal_desktop.services.staff_records import StaffRecordsService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.print_desk import PaperTray
from support.quiet_frame import QuietFrame
from support.report_tables import report_papers
from support.training_vault import RESOURCES, VERSION
from support.window_checks import SMALLEST, findings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.training_vault import SchoolCase

OWN_PASSWORD = "сухие листья под ногами"


class People:
    """The page of the journal administrator, with a keyboard, a printer and a door behind it."""

    def __init__(self, school: SchoolCase, who: Role = Role.JOURNAL_ADMINISTRATOR) -> None:
        vault = VaultStore(school.folder, VERSION, school.clock)
        self.school, self.tray, self.ended = school, PaperTray(), list[str]()
        self.who, self.session = who, school.sign_in(who)
        people, duties = StaffAccountsService(vault, school.clock), DutiesService(vault, school.clock)
        self.services = PeopleServices(
            people=people,
            records=StaffRecordsService(people, school.clock),
            duties=duties,
            powers=DataPowersService(school.clock),
            leaving=LeavingService(AccountsService(vault, school.clock), duties, school.clock),
            reports=ReportServices(report_papers(school), school.clock, PrintPorts(self.tray)),
            slips=CodeSlipsService(RESOURCES),
            access=school.access,
            clock=school.clock,
            printer=self.tray,
            end_session=lambda: self.ended.append("ended"),
        )
        self.screen = PeopleScreen(self.services, self.session, ImmediateTasks(), QuietFrame())
        self.list, self.card = self.screen.people.list, self.screen.people.card
        self.keys = KeyDriver()

    def open(self) -> None:
        """Show the page."""
        self.screen.resize(1186, 640)
        self.screen.show()
        self.screen.activateWindow()
        QApplication.processEvents()
        self.screen.shown()

    def choose(self, who: Role | str) -> None:
        """Bring the cursor to somebody."""
        staff = next(one.staff for one in self.list.people() if one.handle == self.school.login(who).handle)
        self.list.choose(staff)

    def vouch(self) -> None:
        """Give the own password."""
        login = self.school.login(self.who)
        self.screen.acts.form.vouched.emit(Vouched(login.handle, login.password))

    def dialog(self) -> SlipDialog:
        """Return the codes on show."""
        (dialog,) = self.screen.findChildren(SlipDialog)
        return dialog

    def said(self) -> str:
        """The message above the page."""
        notice = self.screen.banners.current()
        return "" if notice is None else notice.text


@pytest.fixture
def people(training: SchoolCase, qapp: QApplication) -> Iterator[People]:
    """Open the page."""
    page = People(training)
    page.open()
    yield page
    page.screen.close()
    page.screen.deleteLater()
    qapp.processEvents()


@pytest.mark.requirement("S0-1.10", "S0-3.2a")
def test_a_newcomer_gets_a_slip_and_comes_in_by_it(people: People) -> None:
    screen, card = people.screen, people.card
    people.keys.shortcut("Ins")
    card.admit_button.click()
    assert (card.names[0].hasFocus(), screen.acts.form.is_asking()) == (True, False)
    for line, words in zip(card.names, ("Ыманалиева", "Жаңыл", ""), strict=True):
        line.setText(words)
    card.name_changed.emit()
    card.ticks[Role.TUTOR].setChecked(True)
    card.admit_button.click()
    assert screen.is_at_work() is False
    people.vouch()

    (slip,) = people.dialog()._slips
    people.dialog().print_slips()
    assert (len(people.tray.sent), screen.is_at_work()) == (1, True)
    people.dialog().accept()
    arrival = people.school.access.take_password("ymanalieva", slip.code, OWN_PASSWORD)
    people.school.sessions.append(arrival.session)
    assert set(arrival.session.signed_in.roles) == {Role.TEACHER, Role.TUTOR}


@pytest.mark.requirement("S0-3.2a")
def test_nothing_is_done_without_the_own_password(people: People) -> None:
    people.choose(Role.SECRETARY)
    people.keys.shortcut("Ctrl+Shift+P")
    people.screen.acts.form.vouched.emit(Vouched("nishanova", "wrong"))
    assert people.screen.acts.form.is_asking()
    assert people.screen.findChildren(SlipDialog) == []
    people.keys.press(Qt.Key.Key_Escape)
    people.school.sign_in(Role.SECRETARY)


def test_duties_are_ticked_kept_and_taken_back_by_keys(people: People) -> None:
    card = people.card
    people.choose(Role.SECRETARY)
    people.keys.shortcut("F2")
    assert card.ticks[Role.PRINCIPAL].hasFocus()
    card.ticks[Role.TUTOR].setChecked(True)
    card.duties_button.click()
    people.vouch()
    person = people.list.current()
    assert person is not None
    assert person.roles == (Role.SECRETARY, Role.TUTOR)
    people.keys.shortcut("Ctrl+Z")
    person = people.list.current()
    assert person is not None
    assert person.roles == (Role.SECRETARY,)


def test_several_people_get_codes_at_once(people: People) -> None:
    people.choose(Role.SECRETARY)
    people.keys.press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    marked = [person.handle for person in people.list.marked()]
    people.keys.shortcut("Ctrl+Shift+P")
    people.vouch()
    assert (len(marked), [slip.handle for slip in people.dialog()._slips]) == (2, marked)
    people.dialog().accept()


def test_a_namesake_is_named_before_anything_is_done(people: People) -> None:
    known = people.list.people()[0].name
    people.keys.shortcut("Ins")
    people.card.names[0].setText(known.surname)
    people.card.names[1].setText(known.given_name)
    people.card.name_changed.emit()
    assert known.full in people.card._warning.text()


@pytest.mark.requirement("S0-1.10")
def test_who_left_comes_in_no_more_but_the_administrator_stays(people: People) -> None:
    people.choose(Role.JOURNAL_ADMINISTRATOR)
    people.screen.people.leaving.ask()
    people.vouch()
    assert ("administrator" in people.said(), people.ended) == (True, [])
    people.choose(Role.SECRETARY)
    people.keys.shortcut("Del")
    people.vouch()
    assert people.ended == ["ended"]


@pytest.mark.requirement("S0-4.1.2")
def test_page_keeps_the_rules_of_windows(people: People, qapp: QApplication) -> None:
    people.list.search.setText("nobody has such a name")
    assert people.list.empty.isVisible()
    people.list.search.clear()
    people.screen.resize(*SMALLEST)
    qapp.processEvents()
    assert findings_of(people.screen, qapp) == []


@pytest.mark.requirement("S0-4.2.1", "S1-4a")
def test_an_order_of_the_principal_is_carried_out_by_enter_and_taken_back(people: People) -> None:
    screen = people.screen
    people.choose(Role.SECRETARY)
    secretary = people.list.current()
    assert secretary is not None
    principal = people.school.sign_in(Role.PRINCIPAL)
    basis = DutyBasis("17-ЖД", people.school.clock.now().date())
    people.services.duties.order(principal, secretary.staff, Role.TUTOR, basis)
    screen.parts.open(1)
    screen.duties.table.choose_row(0)
    people.keys.press(Qt.Key.Key_Return)
    people.vouch()
    assert people.services.duties.waiting(people.session) == ()
    (held,) = [line.held for line in people.services.duties.lines(people.session) if line.held.order == "17-ЖД"]
    assert (held.role, held.order_date) == (Role.TUTOR, basis.order_date)
    screen.acts.undo()
    assert len(people.services.duties.waiting(people.session)) == 1


@pytest.mark.requirement("S0-4.2.1")
def test_a_duty_gets_its_last_day_on_the_page(people: People) -> None:
    page, today = people.screen.duties, people.school.clock.now().date()
    people.screen.parts.open(1)
    (line,) = [one for one in people.services.duties.lines(people.session) if one.held.role is Role.SECRETARY]
    page.table.choose(line)
    page.last_day.show_day(today + timedelta(days=30))
    page.end_button.click()
    people.vouch()
    (line,) = [one for one in people.services.duties.lines(people.session) if one.held.role is Role.SECRETARY]
    assert line.held.ends == today + timedelta(days=30)


@pytest.mark.requirement("S1-2.4c", "S1-2.4d")
def test_the_list_on_personal_data_is_proposed_approved_and_printed(people: People) -> None:
    page, ticks = people.screen.powers, people.screen.powers.ticks
    people.screen.parts.open(2)
    page.propose()
    assert page.losses.text() == ""
    row = next(place for place, staff in enumerate(ticks.wanted()) if DataPower.CARDS in ticks.wanted()[staff])
    page.table.setCurrentIndex(ticks.index(row, 1))
    people.keys.press(Qt.Key.Key_Space)
    assert page.losses.isVisible()
    page.approve()
    assert page.order.number.hasFocus()
    page.order.number.setText("21")
    page.order.dated.setText("20.11.2026")
    page.approve_button.click()
    people.vouch()
    assert people.services.powers.listed(people.session).is_in_force
    page.signed_on.setText("19.11.2026")
    page.sign_button.click()
    signed = [line.undertaking for line in people.services.powers.listed(people.session).lines if line.undertaking]
    assert signed == [date(2026, 11, 19)]
    people.screen.print_list()
    assert len(people.tray.sent) == 1
    assert "Personal information" in people.said()


@pytest.mark.requirement("S4-5.1a")
def test_enter_on_a_wrong_entry_goes_to_the_person(people: People) -> None:
    staff = people.services.people.register(people.session, PersonName("Ким", "Анна"))
    people.screen.parts.open(3)
    table = people.screen.checks.table
    table.choose((staff, EntryFault.NAME_INCOMPLETE))
    people.keys.press(Qt.Key.Key_Return)
    current = people.list.current()
    assert current is not None
    assert (people.screen.parts.place(), current.staff) == (0, staff)
    people.keys.shortcut("Del")
    people.vouch()
    assert staff not in {one.staff for one in people.services.people.people(people.session)}


def test_whoever_leaves_later_keeps_the_duties_until_then_and_the_pages_are_named(people: People) -> None:
    people.choose("umetalieva")
    person = people.list.current()
    assert person is not None
    people.card.last_day.setText("31.12.2026")
    people.screen.people.leaving.ask()
    assert "To be handed over" in people.screen.acts.form._words.text()
    people.vouch()
    ends = {one.ends for one in people.services.duties.of_person(people.session, person.staff).held}
    assert (ends, people.ended) == ({date(2026, 12, 31)}, [])


@pytest.mark.requirement("S4-5.1a")
def test_enter_on_a_log_in_whose_last_day_has_passed_asks_to_close_it(people: People) -> None:
    people.choose("umetalieva")
    person = people.list.current()
    assert person is not None
    people.card.last_day.setText("21.11.2026")
    people.screen.people.leaving.ask()
    people.vouch()
    people.school.clock.moment += timedelta(days=2)
    people.screen.parts.open(3)
    people.screen.checks.table.choose((person.staff, EntryFault.NO_DUTIES))
    people.keys.press(Qt.Key.Key_Return)
    assert person.name.full in people.screen.acts.form._words.text()
    people.vouch()
    assert people.ended == ["ended"]


def test_more_on_a_person_shows_pages_and_log(people: People) -> None:
    people.choose("umetalieva")
    people.keys.shortcut("F4")
    (dialog,) = people.screen.findChildren(PersonDialog)
    assert dialog.pages.records.rowCount() > 1
    assert dialog.log.records.rowCount() > 1
    dialog.accept()


@pytest.mark.requirement("S0-4.2.1")
def test_the_principal_appoints_on_the_page_and_hands_out_no_log_ins(training: SchoolCase, qapp: QApplication) -> None:
    page = People(training, Role.PRINCIPAL)
    page.open()
    page.choose(Role.SECRETARY)
    page.card.ticks[Role.ARCHIVE_OFFICER].setChecked(True)
    page.card.order.number.setText("18-ЖД")
    page.card.order.dated.setText("20.11.2026")
    page.card.duties_button.click()
    page.vouch()
    assert [order.held.role for order in page.services.duties.waiting(page.session)] == [Role.ARCHIVE_OFFICER]
    assert (page.card.code_button.isVisible(), page.card.dismiss_button.isVisible()) == (False, False)
    page.screen.close()
    page.screen.deleteLater()
    qapp.processEvents()
