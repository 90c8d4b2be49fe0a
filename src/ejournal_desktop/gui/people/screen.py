"""«Пользователи»: the list of people and the card of one of them (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.tab_run import TabRun
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.people.acts import AccountActs
from ejournal_desktop.gui.people.card import PersonCard
from ejournal_desktop.gui.people.people_list import PeopleList
from ejournal_desktop.gui.people.slip_dialog import SlipDialog
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.readmodels.accounts import AccountWish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.accounts import CodesMade, StaffAccount
    from ejournal_desktop.services.session import Session

KEY: Final = "people"
_NOTICE: Final = "people"
_MOST_NAMED: Final = 8


class PeopleScreen(QWidget):
    """Nothing is done before the own password was given once more; a change of duties can be undone."""

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._before: tuple[AccountId, Sequence[Role]] | None = None
        self._undo: tuple[AccountId, Sequence[Role]] | None = None
        self.banners, self.list, self.card = BannerArea(), PeopleList(), PersonCard()
        self.run = TabRun(tasks, frame, self.tr("Work with accounts"))
        self.acts = AccountActs(services, session, tasks, self.run)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.acts.leaving,
            commands=self.commands,
            is_at_work=self.is_at_work,
            resume=self.resume,
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("new_person", self.tr("New member of staff"), self.start_new, "Ins"),
            Command("give_codes", self.tr("Codes for the marked people…"), self.give_codes, "Ctrl+Shift+P"),
            Command("dismiss", self.tr("The person left the school…"), self.ask_to_dismiss, "Del"),
            Command("undo", self.tr("Undo"), self.undo, "Ctrl+Z"),
        )

    def shown(self) -> None:
        """Take the focus and read again."""
        self._frame.show_legend(
            self.tr("↑↓ person · Ins new · F2 duties · Ctrl+Shift+P code · Del left the school · Ctrl+F find")
        )
        self.list.take_focus()
        self.reload()

    def is_at_work(self) -> bool:
        """Tell whether codes are being made, or are on show: they are shown once and never again."""
        return self.run.is_running or bool(self.findChildren(SlipDialog))

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = self.acts.session = session

    def reload(self) -> None:
        """Read who works here."""
        call = partial(self._services.people.people, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self._on_failed)

    def start_new(self) -> None:
        """Open the empty card."""
        self.area.open_panel()
        self.card.show_new()

    def edit_duties(self) -> None:
        """Go to the duties of the person of the cursor."""
        self.area.open_panel()
        self.card.focus_duties()

    def admit(self) -> None:
        """Let the person of the card in."""
        card, person = self.card, self.card.person
        login, roles = card.login.text().strip(), card.roles()
        empty = card.empty_line()
        if empty is not None:
            empty.setFocus()
            self._say(self.tr("{field} is missing").format(field=empty.accessibleName()))
        elif card.is_new:
            name = card.name()
            words = self.tr("{person} gets the log-in {login} and a one-time code.")
            self.acts.admit_new(
                words.format(person=name.full, login=login), name, lambda staff: AccountWish(staff, login, roles)
            )
        elif person is not None:
            words = self.tr("{person} gets the log-in {login} and a one-time code.")
            self.acts.admit(words.format(person=person.name.full, login=login), AccountWish(person.staff, login, roles))

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
        """Let the person of the card have the ticked duties."""
        person, roles = self.card.person, self.card.roles()
        if person is not None and person.account is not None and roles and roles != person.roles:
            self._before = (person.account, person.roles)
            words = self.tr("The duties of {person} change from today on.").format(person=person.name.full)
            self.acts.keep_roles(words, person.account, roles)

    def ask_to_dismiss(self) -> None:
        """Close the account of the person of the cursor; nothing of what they wrote goes."""
        person = self.list.current()
        if person is None or person.account is None or not person.is_open:
            self._say(self.tr("This person has no log-in that could be closed"))
            return
        words = self.tr(
            "{person} left the school on {day}: the log-in opens nothing from now on, all that was written stays. The "
            "base gets a new key and your session ends; everybody signs in as before."
        )
        day = f"{self._services.clock.now():%d.%m.%Y}"
        self.acts.close_account(words.format(person=person.name.full, day=day), person.account)

    def undo(self) -> None:
        """Take the last change of duties back."""
        if self._undo is not None:
            self._before = None
            self.acts.set_roles(*self._undo)

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
        call = partial(self._services.people.suggested_login, self._session, name)
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
            SlipDialog(made.slips, self._services, self._session, self._tasks, self).open()
        self.reload()

    def _on_roles_kept(self) -> None:
        self.banners.withdraw(_NOTICE)
        self.list.take_focus()
        self._frame.show_saved(self._services.clock.now())
        is_taken_back, self._undo, self._before = self._before is None, self._before, None
        self._say(self.tr("Taken back") if is_taken_back else self.tr("The duties are changed; Ctrl+Z takes that back"))
        self.reload()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))
        self.list.take_focus()
        if self._session.database.is_closed:
            self._services.end_session()

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_person_chosen)
        self.list.enter_pressed.connect(self.edit_duties)
        self.card.name_changed.connect(self._on_name_typed)
        self.card.admit_requested.connect(self.admit)
        self.card.duties_requested.connect(self.keep_duties)
        self.card.code_requested.connect(self.give_codes)
        self.card.dismiss_requested.connect(self.ask_to_dismiss)
        self.acts.codes_made.connect(self._on_codes_made)
        self.acts.roles_kept.connect(self._on_roles_kept)
        self.acts.closed.connect(self._services.end_session)
        self.acts.failed.connect(self._on_failed)
        self.acts.form.withdrawn.connect(self.list.take_focus)

    def _bind_keys(self) -> None:
        add_command(self, self.tr("New member of staff"), ["Ins", "Ctrl+N"], self.start_new)
        add_command(self, self.tr("Duties"), ["F2", "Ctrl+5"], self.edit_duties)
        add_command(self, self.tr("Codes for the marked people…"), ["Ctrl+Shift+P"], self.give_codes)
        add_command(self.list, self.tr("The person left the school…"), ["Del"], self.ask_to_dismiss)
        add_command(self, self.tr("Find a person"), ["Ctrl+F"], self.list.search.setFocus)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.reload)
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
        column.addWidget(self.run)
        column.addWidget(self.acts.form)
        self.area = SidePanelArea(left, self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addWidget(self.area, 1)


def _is_same(one: PersonName, other: PersonName) -> bool:
    return (one.surname.casefold(), one.given_name.casefold()) == (
        other.surname.casefold(),
        other.given_name.casefold(),
    )
