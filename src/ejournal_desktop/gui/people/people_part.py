"""«Люди»: the list of people and the card of one of them (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.people.card import PersonCard
from ejournal_desktop.gui.people.leaving_acts import LeavingActs
from ejournal_desktop.gui.people.people_list import PeopleList
from ejournal_desktop.gui.people.person_dialog import PersonDialog
from ejournal_desktop.gui.people.slip_dialog import SlipDialog
from ejournal_desktop.gui.people.words import duty_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.readmodels.accounts import AccountWish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.duties import DutyBasis
    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.gui.people.acts import AccountActs
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.accounts import CodesMade, StaffAccount
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "people"
_MOST_NAMED: Final = 8


class PeoplePart(QWidget):
    """Nothing is done before the own password was given once more; a change of duties can be undone."""

    said = Signal(str)

    def __init__(self, services: PeopleServices, acts: AccountActs, tasks: TaskRunner, banners: BannerArea) -> None:
        super().__init__()
        session = acts.session
        self._services, self._tasks = services, tasks
        self.banners, self.acts = banners, acts
        self.list, self.card = PeopleList(), PersonCard()
        self.card.let(keep_accounts=session.signed_in.may_act(Action.MANAGE_ACCOUNTS))
        self.leaving = LeavingActs(services, acts, tasks, self.list, self.card)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("new_person", self.tr("New member of staff"), self.start_new, "Ins"),
            Command("give_codes", self.tr("Codes for the marked people…"), self.give_codes, "Ctrl+Shift+P"),
            Command("dismiss", self.tr("The person left the school…"), self.leaving.ask, "Del"),
            Command("more_on_person", self.tr("More on the person…"), self.show_more, "F4"),
            Command("undo", self.tr("Undo"), self.acts.undo, "Ctrl+Z"),
        )

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        self.list.take_focus()

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.card.let(keep_accounts=session.signed_in.may_act(Action.MANAGE_ACCOUNTS))

    def load(self) -> None:
        """Read again."""
        self.reload()

    def has_codes_on_show(self) -> bool:
        """Tell whether codes are on show: they are shown once and never again."""
        return bool(self.findChildren(SlipDialog))

    def reload(self) -> None:
        """Read who works here."""
        call = partial(self._services.people.people, self.acts.session)
        self._tasks.on_database(self, call, self._on_loaded, self._on_failed)

    def start_new(self) -> None:
        """Open the empty card; who only appoints adds nobody."""
        if not self.acts.session.signed_in.may_act(Action.MANAGE_ACCOUNTS):
            return
        self.area.open_panel()
        self.card.show_new()

    def edit_duties(self) -> None:
        """Go to the duties of the person of the cursor."""
        self.area.open_panel()
        self.card.focus_duties()

    def admit(self) -> None:
        """Let the person of the card in."""
        card, person = self.card, self.card.person
        login, roles, basis = card.login.text().strip(), card.roles(), self._basis()
        empty = card.empty_line()
        if basis is None:
            return
        if empty is not None:
            empty.setFocus()
            self._say(self.tr("{field} is missing").format(field=empty.accessibleName()))
        elif card.is_new:
            name = card.name()
            words = self.tr("{person} gets the log-in {login} and a one-time code.")
            self.acts.admit_new(
                words.format(person=name.full, login=login), name, lambda staff: AccountWish(staff, login, roles, basis)
            )
        elif person is not None:
            words = self.tr("{person} gets the log-in {login} and a one-time code.")
            self.acts.admit(
                words.format(person=person.name.full, login=login), AccountWish(person.staff, login, roles, basis)
            )

    def give_codes(self) -> None:
        """Make codes for the marked people: a forgotten password is replaced, who has no log-in gets one."""
        people = self.list.marked()
        with_login = sum(person.is_open for person in people)
        words = [
            self.tr("%n password(s) are replaced by one-time codes.", "", with_login) if with_login else "",
            self.tr("%n person(s) without a log-in get one as teachers.", "", len(people) - with_login)
            if with_login < len(people)
            else "",
        ]
        if people:
            names = ", ".join(person.name.with_initials for person in people[:_MOST_NAMED])
            named = f"{names}…" if len(people) > _MOST_NAMED else f"{names.removesuffix('.')}."
            self.acts.give_codes(" ".join(filter(None, (named, *words))), people)

    def keep_duties(self) -> None:
        """Let the person of the card have the ticked duties, or order that they have them."""
        person, roles, basis = self.card.person, self.card.roles(), self._basis()
        if person is None or roles == person.roles or basis is None:
            return
        if not self.acts.session.signed_in.may_act(Action.MANAGE_ACCOUNTS):
            self._order_duties(person, roles, basis)
        elif person.account is not None and roles:
            first = basis.starts or self._today
            words = self.tr("The duties of {person} change from {day} on.").format(
                person=person.name.full, day=dotted_day(first)
            )
            account, duties = person.account, self._services.duties
            self.acts.change_duties(words, account, lambda one: duties.set_roles(one, account, roles, basis))

    def show_more(self) -> None:
        """Show duties, pages and log of the person of the cursor."""
        person = self.list.current()
        if person is not None:
            PersonDialog(person, self._services, self.acts.session, self._tasks, self).open()

    def choose(self, staff: StaffId) -> None:
        """Bring the cursor to a person."""
        self.list.choose(staff)
        self.list.take_focus()

    @property
    def _today(self) -> date:
        return self._services.clock.now().date()

    def _basis(self) -> DutyBasis | None:
        basis = self.card.order.basis(self._today)
        if basis is None:
            self._say(self.tr("This is no day: type it as 24.11.2026"))
        return basis

    def _order_duties(self, person: StaffAccount, roles: Sequence[Role], basis: DutyBasis) -> None:
        """Put one order for each duty that is ticked anew; who keeps the accounts carries them out."""
        added = [role for role in roles if role not in person.roles]
        if not added:
            self._say(self.tr("Tick the duty to which the order appoints; an end is typed as «until»"))
            return
        words = self.tr("{person} is appointed by order № {order}: {duties}.").format(
            person=person.name.full, order=basis.order, duties=", ".join(map(duty_words, added))
        )

        told = self.tr("{order} Carry it out on the page «People», «Duties and orders».").format(order=words)

        def order(session: Session) -> None:
            for role in added:
                note = told if role is added[0] else ""
                self._services.duties.order(session, person.staff, role, basis, note)

        self.acts.order_duties(words, order)

    def _on_loaded(self, people: Sequence[StaffAccount]) -> None:
        self.list.show_people(people)

    def _on_person_chosen(self) -> None:
        person = self.list.current()
        self.acts.leaving()
        self.card.show_person(person)
        if person is not None and not person.is_open:
            self._suggest(person.name)

    def _on_name_typed(self) -> None:
        name = self.card.name()
        same = [one for one in self.list.people() if _is_same(one.name, name)]
        known = ", ".join(f"{one.name.full} ({one.handle or '–'})" for one in same)
        warning = self.tr("In the list already: {people}. Is it another person?").format(people=known)
        self.card.warn(warning if same else "")
        if name.surname and not self.card.login.text():
            self._suggest(name)

    def _suggest(self, name: PersonName) -> None:
        """Propose a free login, unless one is typed meanwhile."""
        call = partial(self._services.people.suggested_login, self.acts.session, name)
        self._tasks.on_database(self, call, self._on_suggested, self._on_failed)

    def _on_suggested(self, login: str) -> None:
        if not self.card.login.text() and not self.card.login.isReadOnly():
            self.card.login.setText(login)

    def _on_codes_made(self, made: CodesMade) -> None:
        self.banners.withdraw(_NOTICE)
        self.area.close_panel()
        self.list.take_focus()
        if made.failure is not None:
            self._on_failed(made.failure)
        elif made.is_stopped:
            self.banners.post(Notice(_NOTICE, self.tr("Stopped: the codes made before are good."), NoticeKind.WARNING))
        if made.slips:
            SlipDialog(made.slips, self._services, self.acts.session, self._tasks, self).open()
        self.reload()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))
        self.list.take_focus()
        if self.acts.session.database.is_closed:
            self._services.end_session()

    def _say(self, words: str) -> None:
        self.said.emit(words)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_person_chosen)
        self.list.enter_pressed.connect(self.edit_duties)
        self.card.name_changed.connect(self._on_name_typed)
        self.card.admit_requested.connect(self.admit)
        self.card.duties_requested.connect(self.keep_duties)
        self.card.code_requested.connect(self.give_codes)
        self.card.dismiss_requested.connect(self.leaving.ask)
        self.card.more_requested.connect(self.show_more)
        self.leaving.said.connect(self.said)
        self.acts.codes_made.connect(self._on_codes_made)
        self.acts.form.withdrawn.connect(self.list.take_focus)

    def _bind_keys(self) -> None:
        add_command(self, self.tr("New member of staff"), ["Ins", "Ctrl+N"], self.start_new)
        add_command(self, self.tr("Duties"), ["F2", "Ctrl+5"], self.edit_duties)
        add_command(self, self.tr("Codes for the marked people…"), ["Ctrl+Shift+P"], self.give_codes)
        add_command(self.list, self.tr("The person left the school…"), ["Del"], self.leaving.ask)
        add_command(self, self.tr("Find a person"), ["Ctrl+F"], self.list.search.setFocus)
        add_command(self, self.tr("More on the person…"), ["F4"], self.show_more)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.acts.undo)
        add_command(self.card, self.tr("Back to the list"), ["Esc"], self._to_list)

    def _to_list(self) -> None:
        self.area.close_panel()
        self._on_person_chosen()
        self.list.take_focus()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.list, 1)
        self.area = SidePanelArea(left, self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)


def _is_same(one: PersonName, other: PersonName) -> bool:
    return (one.surname.casefold(), one.given_name.casefold()) == (
        other.surname.casefold(),
        other.given_name.casefold(),
    )
