"""What the page does with accounts, each act after the own password was given again (security.md D-15)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.vouching import Vouched, VouchForm
from ejournal_desktop.readmodels.accounts import AccountWish, CodesMade
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import TypeAlias

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.gui.archive.tab_run import TabRun
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.services.session import Session

    DutiesChange: TypeAlias = Callable[[Session], Sequence[HeldDuty]]


class AccountActs(QObject):
    """Asks for the password in ``form``, shows what takes long in ``run``, and tells how it ended.

    ``roles_kept`` says whether the duties are those from before again.
    """

    codes_made = Signal(object)
    roles_kept = Signal(bool)
    ordered = Signal()
    withdrawn = Signal()
    closed = Signal()
    failed = Signal(object)

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner, run: TabRun) -> None:
        super().__init__(run)
        self.session = session
        self._services, self._tasks, self._run = services, tasks, run
        self._act: Callable[[], None] | None = None
        self._before: tuple[AccountId, Sequence[HeldDuty]] | None = None
        self.form = VouchForm(self.tr("Con&firm"))
        self.form.vouched.connect(self._on_vouched)

    def admit_new(self, words: str, name: PersonName, wish: Callable[[StaffId], AccountWish]) -> None:
        """Add a person to the school and let them in."""
        service, session = self._services.people, self.session

        def made(_job: FileJob) -> CodesMade:
            return CodesMade((service.admit(session, wish(service.register(session, name))),))

        self._ask(words, partial(self._start, made))

    def admit(self, words: str, wish: AccountWish) -> None:
        """Let a person of the list in."""
        service, session = self._services.people, self.session
        self._ask(words, partial(self._start, lambda _job: CodesMade((service.admit(session, wish),))))

    def give_codes(self, words: str, people: Sequence[StaffAccount]) -> None:
        """Make codes for some people."""
        service, session = self._services.people, self.session

        def made(job: FileJob) -> CodesMade:
            return service.codes_for(session, people, progress=job.progress, is_stopped=job.is_stopped)

        self._ask(words, partial(self._start, made))

    def change_duties(self, words: str, account: AccountId | None, change: DutiesChange) -> None:
        """Do something with the duties of an account; what takes it back is kept for ``undo``."""
        self._ask(words, partial(self._change, account, change))

    def order_duties(self, words: str, order: Callable[[Session], None]) -> None:
        """Put orders of the principal into the journal; who keeps the accounts carries them out."""

        def start() -> None:
            call = partial(order, self.session)
            self._tasks.on_database(self, call, lambda _: self.ordered.emit(), self.failed.emit)

        self._ask(words, start)

    def undo(self) -> None:
        """Take the last change of duties back without asking again."""
        if self._before is None:
            return
        account, before = self._before
        call = partial(self._services.duties.take_back, self.session, account, before)
        self._before = None
        self._tasks.on_database(self, call, lambda _: self.roles_kept.emit(True), self.failed.emit)

    def withdraw(self, words: str, staff: StaffId) -> None:
        """Take a person out of the list who was entered by mistake."""
        call = partial(self._services.people.withdraw, self.session, staff)

        def start() -> None:
            self._tasks.on_database(self, call, lambda _: self.withdrawn.emit(), self.failed.emit)

        self._ask(words, start)

    def let_go(self, words: str, account: AccountId, last_day: date) -> None:
        """Let a person go after a last day: now, or by itself on a day to come."""
        service, session = self._services.leaving, self.session
        if last_day > self._services.clock.now().date():
            self.change_duties(words, account, lambda one: service.leaves(one, account, last_day))
            return

        def close(_job: FileJob) -> None:
            service.leaves(session, account, last_day)

        def start() -> None:
            self._run.start(self.tr("Closing the account"), close, lambda _: self.closed.emit(), self.failed.emit)

        self._ask(words, start)

    def _change(self, account: AccountId | None, change: DutiesChange) -> None:
        def done(before: Sequence[HeldDuty]) -> None:
            self._before = None if account is None else (account, before)
            self.roles_kept.emit(False)

        self._tasks.on_database(self, partial(change, self.session), done, self.failed.emit)

    def leaving(self) -> None:
        """Forget what was typed."""
        self._act = None
        self.form.close_form()

    def _start(self, made: Callable[[FileJob], CodesMade]) -> None:
        self._run.start(self.tr("Codes for the first log-in"), made, self.codes_made.emit, self.failed.emit)

    def _ask(self, words: str, act: Callable[[], None]) -> None:
        if not self._run.is_running:
            self._act = act
            signed_in = self.session.signed_in
            self.form.ask(words, (LoginChoice(signed_in.handle, signed_in.name.with_initials),))

    def _on_vouched(self, vouched: Vouched) -> None:
        self.form.show_checking()
        call = partial(self._services.access.confirm_password, self.session, vouched.password)
        self._tasks.on_database(self, call, lambda _: self._on_confirmed(), self.form.refuse)

    def _on_confirmed(self) -> None:
        self.form.close_form()
        act, self._act = self._act, None
        if act is not None:
            act()
