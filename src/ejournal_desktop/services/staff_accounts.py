"""«Пользователи»: members of staff, codes for their first log-in, and their duties (ux.md 6.11, security.md D-16)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes import RecordWithdrawn, StaffMemberRegistered
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.kernel.identifiers import AccountId, StaffId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.accounts import AccountWish, CodeSlip, CodesMade, StaffAccount
from ejournal_desktop.security.handout_passwords import one_time_code
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.services.account_errors import (
    HasAccountError,
    HasRecordsError,
    NamelessError,
    NoDutiesError,
    OwnAccountError,
)
from ejournal_desktop.services.authority import NewAccount, account_changes, key_changes
from ejournal_desktop.services.certifying import require_certifier
from ejournal_desktop.services.duty_days import checked
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.staff_views import present_accounts, staff_account
from ejournal_desktop.services.training.names import ascii_spelling
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.queries.accounts import known_accounts, last_entries
from ejournal_desktop.storage.queries.duties import has_records, held_duties
from ejournal_desktop.storage.queries.people import staff_names, staff_of_account

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session

CODE_LASTS: Final = timedelta(days=7)


class StaffAccountsService:
    """Lets people in by a code that is told once; whoever gets one sets a password of their own with it."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def people(self, session: Session) -> tuple[StaffAccount, ...]:
        """Return all members of staff by name, each with the present or the last account.

        Raises:
            NotAllowedError: no role of the person manages accounts or appoints to duties.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        today = self._clock.now().date()
        slots = {slot.account: slot for slot in self._vault.read().body.users}
        with session.database.read() as reading:
            held, entries = held_duties(reading), last_entries(reading)
            present = present_accounts(known_accounts(reading))
        found = [staff_account(one, slots, _of(held, one.account), entries, today) for one in present]
        return tuple(sorted(found, key=lambda person: person.name.sort_key()))

    def suggested_login(self, session: Session, name: PersonName) -> str:
        """Return a free login made of the surname.

        Raises:
            NotAllowedError: no role of the person manages accounts.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        taken = {slot.handle for slot in self._vault.read().body.users}
        stem = ascii_spelling(name.surname.split("-")[0]) or "user"
        login, number = stem, 1
        while login in taken:
            number += 1
            login = f"{stem}{number}"
        return login

    def register(self, session: Session, name: PersonName) -> StaffId:
        """Add a member of staff, who may not sign in yet.

        Raises:
            NotAllowedError: no role of the person keeps the lists of the school.
            NamelessError: surname or given name is missing.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        surname, given_name = normalised(name.surname), normalised(name.given_name)
        if not surname or not given_name:
            raise NamelessError
        with session.database.write(session.actor(Action.EDIT_REFERENCE_LISTS)) as work:
            staff = StaffId(work.new_identifier())
            work.record(SYSTEM, [StaffMemberRegistered(staff, surname, given_name, normalised(name.patronymic))])
        return staff

    def withdraw(self, session: Session, staff: StaffId) -> None:
        """Take back a person entered by mistake, of whom nothing exists; the log keeps the name and who took it back.

        Raises:
            NotAllowedError: no role of the person keeps the lists of the school.
            UnknownRecordError: there is no such member of staff.
            HasRecordsError: an account, a page, an order or anything else is theirs.
        """
        session.require(Action.EDIT_REFERENCE_LISTS)
        with session.database.write(session.actor(Action.EDIT_REFERENCE_LISTS)) as work:
            if staff not in staff_names(work):
                raise UnknownRecordError(kind="staff")
            if has_records(work, staff):
                raise HasRecordsError
            work.record(SYSTEM, [RecordWithdrawn(StaffMemberRegistered.code, staff)])

    def admit(self, session: Session, wish: AccountWish) -> CodeSlip:
        """Give a member of staff a log-in with duties, from today on unless the wish names a day, and a code.

        Raises:
            NotAllowedError: no role of the person manages accounts.
            NotCertifierError: nobody would trust what the person vouches for.
            NoDutiesError, HasAccountError, UnknownRecordError: about the member of staff.
            OrderIncompleteError, DutyDaysError: about the order behind the duties.
            HandleTakenError: another person has the login.
            DeviceError: the vault could not be written; the journal stays as it was.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if not wish.roles:
            raise NoDutiesError
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            require_certifier(session, work, self._clock.now().date())
            name = staff_names(work).get(wish.staff)
            if name is None:
                raise UnknownRecordError(kind="staff")
            if any(known.staff == wish.staff and known.is_open for known in known_accounts(work)):
                raise HasAccountError
            account, keys, basis = AccountId(work.new_identifier()), UserKeys.generate(), checked(wish.basis)
            starts = basis.starts or self._clock.now().date()
            new = NewAccount(account, wish.staff, wish.handle, wish.roles, starts, keys, basis)
            work.record(AUTHORITY, account_changes(session.vault.body.school, new, session.vault.signing))
            slip = self._slip(session, name, wish.handle)
            # Last, inside the transaction: a vault that cannot be written takes the entry back too.
            self._vault.add_user(session.vault, _first_user(new, slip))
        return slip

    def new_code(self, session: Session, account: AccountId) -> CodeSlip:
        """Put a code in place of a forgotten password; the keys are new, so what is signed later can be told apart.

        Raises:
            NotAllowedError, NotCertifierError: see ``admit``.
            OwnAccountError: the own password is changed on its own page.
            UnknownAccountError, UnknownRecordError: the account is closed, or has no slot on this computer.
            DeviceError: the vault could not be written; the old password is good as before.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if account == session.signed_in.account:
            raise OwnAccountError
        slot = self._vault.read().body.user(account)
        today = self._clock.now().date()
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            require_certifier(session, work, self._clock.now().date())
            found = staff_of_account(work, account, today)
            if found is None:
                raise UnknownRecordError(kind="account")
            staff, name = found
            new = NewAccount(account, staff, slot.handle, (), today, UserKeys.generate())
            duties = _of(held_duties(work), account)
            work.record(AUTHORITY, key_changes(session.vault.body.school, new, duties, session.vault.signing))
            slip = self._slip(session, name, slot.handle)
            self._vault.reset_user(session.vault, _first_user(new, slip))
        return slip

    def codes_for(
        self,
        session: Session,
        people: Sequence[StaffAccount],
        *,
        progress: Callable[[int, int], None],
        is_stopped: Callable[[], bool],
    ) -> CodesMade:
        """Make codes for several people, one after another: whoever has no log-in gets one as a teacher.

        What fails ends the row of codes; those that were made before it are good.

        Raises:
            NotAllowedError: no role of the person manages accounts.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        slips: list[CodeSlip] = []
        for done, person in enumerate(people):
            progress(done, len(people))
            if is_stopped():
                return CodesMade(tuple(slips), is_stopped=True)
            try:
                slips.append(self._code_for(session, person))
            except AppError as error:
                return CodesMade(tuple(slips), error)
        return CodesMade(tuple(slips))

    def _code_for(self, session: Session, person: StaffAccount) -> CodeSlip:
        if person.account is not None and person.is_open:
            return self.new_code(session, person.account)
        login = self.suggested_login(session, person.name)
        return self.admit(session, AccountWish(person.staff, login, (Role.TEACHER,)))

    def _slip(self, session: Session, name: PersonName, handle: str) -> CodeSlip:
        last_day = self._clock.now().date() + CODE_LASTS
        return CodeSlip(name, handle, one_time_code(), last_day, session.signed_in.workstation)


def _first_user(new: NewAccount, slip: CodeSlip) -> NewUser:
    return NewUser(
        handle=new.handle,
        account=new.account,
        password=slip.code,
        keys=new.keys,
        last_day=slip.last_day,
        label=slip.name.with_initials,
    )


def _of(held: Mapping[AccountId, tuple[HeldDuty, ...]], account: AccountId | None) -> tuple[HeldDuty, ...]:
    return () if account is None else held.get(account, ())
