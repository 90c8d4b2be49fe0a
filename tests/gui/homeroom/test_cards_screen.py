"""Cards of every class: who asked for a change, and who applies it at a screen of the own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.homeroom.cards_screen import CardsScreen
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.cards import CardsService
from support.homeroom_desk import homeroom_desk
from support.homeroom_window import class_services
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.regulations import preset
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def opened(training: SchoolCase, qapp: QApplication) -> Iterator[Callable[[Session], CardsScreen]]:
    """Show the page to a person."""
    made: list[CardsScreen] = []

    def open_for(session: Session) -> CardsScreen:
        made.append(CardsScreen(class_services(training.clock), session, ImmediateTasks(), QuietFrame()))
        made[-1].show()
        made[-1].activateWindow()
        QApplication.processEvents()
        made[-1].shown()
        return made[-1]

    yield open_for
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.processEvents()


def _choose_class(screen: CardsScreen, title: str) -> None:
    place = screen.classes.findText(title)
    screen.classes.setCurrentIndex(place)
    screen.classes.activated.emit(place)


@pytest.mark.requirement("S1-3.2.1a")
def test_what_a_homeroom_teacher_asks_for_is_applied_by_the_archive_officer(
    training: SchoolCase, opened: Callable[[Session], CardsScreen]
) -> None:
    desk, cards = homeroom_desk(training), CardsService(training.clock)
    asking = replace(desk.session, regulation=preset("S1"))
    student = cards.cards(asking, desk.class_group).cards[0].student.student
    cards.request_change(asking, desk.class_group, student, "новый телефон 0555")
    ((receiver,),) = desk.rows("SELECT staff_id FROM note")
    training.sign_out(desk.session)

    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    assert officer.signed_in.staff == receiver
    screen = opened(replace(officer, regulation=preset("S1")))
    _choose_class(screen, MARKED_CLASS)
    keys, form = KeyDriver(), screen.contacts.form
    form._fields["phone"].setText("0555")
    keys.shortcut("Ctrl+S")
    with officer.database.read() as reading:
        statement = "SELECT student_id, phone FROM student_card WHERE phone <> ''"
        assert reading.connection.exec_driver_sql(statement).fetchall() == [(student, "0555")]
    assert not any(box.isEnabled() for box in form.consents.values())


def test_secretary_sees_no_papers_on_personal_data_and_a_deputy_head_no_cards(
    training: SchoolCase, opened: Callable[[Session], CardsScreen]
) -> None:
    secretary = training.sign_in(Role.SECRETARY)
    screen = opened(secretary)
    assert screen.classes.count() == 2
    assert not screen.contacts.form.store_button.isHidden()
    assert all(box.isHidden() for box in screen.contacts.form.consents.values())
    group = screen.classes.currentData().class_group
    assert not any(card.consents for card in CardsService(training.clock).cards(secretary, group).cards)
    training.sign_out(secretary)
    deputy = training.sign_in(Role.DEPUTY_HEAD_UPBRINGING)
    with pytest.raises(NotAllowedError):
        CardsService(training.clock).classes(deputy)


def test_reading_again_keeps_the_class_and_takes_back_what_went_wrong_before(
    training: SchoolCase, opened: Callable[[Session], CardsScreen]
) -> None:
    screen = opened(training.sign_in(Role.SECRETARY))
    _choose_class(screen, screen.classes.itemText(1))
    screen.contacts.failed.emit(NotAllowedError())
    assert not screen.banners.isHidden()
    screen.classes.removeItem(0)  # a class that was not there when the list was read
    KeyDriver().shortcut("F5")
    assert (screen.classes.count(), screen.classes.currentIndex(), screen.banners.isHidden()) == (2, 1, True)
