"""A person leaves the school, or was entered by mistake: what is asked before anything is done (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.widgets.day_line import BadDayError

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.people.acts import AccountActs
    from ejournal_desktop.gui.people.card import PersonCard
    from ejournal_desktop.gui.people.people_list import PeopleList
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.readmodels.duties import PersonPages

_MOST_NAMED: Final = 8


class LeavingActs(QObject):
    """Reminds of the pages that somebody else has to take over."""

    said = Signal(str)

    def __init__(
        self, services: PeopleServices, acts: AccountActs, tasks: TaskRunner, people: PeopleList, card: PersonCard
    ) -> None:
        super().__init__(card)
        self._services, self._acts, self._tasks = services, acts, tasks
        self._people, self._card = people, card

    def ask(self) -> None:
        """Let the person of the cursor go; nothing of what they wrote goes. Who was entered by mistake is withdrawn."""
        person = self._people.current()
        if person is None or not self._acts.session.signed_in.may_act(Action.MANAGE_ACCOUNTS):
            return
        if person.account is not None and person.is_open:
            self._ask_last_day(person)
        elif person.account is None:
            words = self.tr("{person} was entered by mistake and goes from the list: nothing of theirs exists.")
            self._acts.withdraw(words.format(person=person.name.full), person.staff)
        else:
            self.said.emit(self.tr("This person has no log-in that could be closed"))

    @property
    def _today(self) -> date:
        return self._services.clock.now().date()

    def _ask_last_day(self, person: StaffAccount) -> None:
        try:
            day = self._card.last_day.day(self._today) or self._today
        except BadDayError:
            self._card.last_day.setFocus()
            self.said.emit(self.tr("This is no day: type it as 24.11.2026"))
            return
        call = partial(self._services.records.pages, self._acts.session, person.staff, day)
        self._tasks.on_database(self, call, partial(self._ask_to_let_go, person, day), self._acts.failed.emit)

    def _ask_to_let_go(self, person: StaffAccount, day: date, kept: PersonPages) -> None:
        if person.account is None:
            return
        is_ahead = day > self._today
        words = (
            self.tr("{person} leaves the school: all duties end by themselves after {day}, all that was written stays.")
            if is_ahead
            else self.tr(
                "{person} left the school on {day}: the log-in opens nothing from now on, all that was written stays. "
                "The base gets a new key and your session ends; everybody signs in as before."
            )
        )
        said = words.format(person=person.name.full, day=dotted_day(day))
        self._acts.let_go(" ".join(part for part in (said, self._hand_over(kept)) if part), person.account, day)

    def _hand_over(self, kept: PersonPages) -> str:
        """Remind of what somebody else has to take over."""
        pages = [f"{page.class_title} {page.subject}" for page in kept.pages]
        pages += [self.tr("{title}, homeroom teacher").format(title=title) for title in kept.homeroom]
        if not pages:
            return ""
        named = "; ".join(pages[:_MOST_NAMED]) + (" …" if len(pages) > _MOST_NAMED else "")
        return self.tr("To be handed over: {pages}.").format(pages=named)
