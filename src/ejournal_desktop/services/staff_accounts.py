"""«Пользователи»: members of staff, codes for their first log-in, and their duties (ux.md 6.11, security.md D-16)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes import KeyCertified, RoleGranted, StaffMemberRegistered
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.kernel.identifiers import AccountId, StaffId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.accounts import AccountState, AccountWish, CodeSlip, CodesMade, StaffAccount
from ejournal_desktop.security.certificates import Certificate, Subject, issue
from ejournal_desktop.security.handout_passwords import one_time_code
from ejournal_desktop.security.keys import UserKeys, key_id_of
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.services.account_errors import (
    HasAccountError,
    NamelessError,
    NoDutiesError,
    NotCertifierError,
    OwnAccountError,
)
from ejournal_desktop.services.authority import NewAccount, account_changes, key_changes
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.training.names import ascii_spelling
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.queries.accounts import certificates_of, grants, known_accounts, last_entries
from ejournal_desktop.storage.queries.people import roles_of, staff_names, staff_of_account

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.slots import UserSlot
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.accounts import Grant, KnownAccount
    from ejournal_desktop.storage.reading import Reading

CODE_LASTS: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)


class StaffAccountsService:
    """Lets people in by a code that is told once; whoever gets one sets a password of their own with it."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def people(self, session: Session) -> tuple[StaffAccount, ...]:
        """Return all members of staff by name, each with the present or the last account.

        Raises:
            NotAllowedError: no role of the person manages accounts.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        today = self._clock.now().date()
        slots = {slot.account: slot for slot in self._vault.read().body.users}
        with session.database.read() as reading:
            held, entries = grants(reading, today), last_entries(reading)
            newest: dict[StaffId, KnownAccount] = {}
            for known in known_accounts(reading):
                newest[known.staff] = _newer(newest.get(known.staff), known)
        found = [_view(known, slots, held, entries, today) for known in newest.values()]
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

    def admit(self, session: Session, wish: AccountWish) -> CodeSlip:
        """Give a member of staff a log-in with duties from today on, and a code for the first log-in.

        Raises:
            NotAllowedError: no role of the person manages accounts.
            NotCertifierError: nobody would trust what the person vouches for.
            NoDutiesError, HasAccountError, UnknownRecordError: about the member of staff.
            HandleTakenError: another person has the login.
            DeviceError: the vault could not be written; the journal stays as it was.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if not wish.roles:
            raise NoDutiesError
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            require_certifier(session, work)
            name = staff_names(work).get(wish.staff)
            if name is None:
                raise UnknownRecordError(kind="staff")
            if any(known.staff == wish.staff and _is_open(known) for known in known_accounts(work)):
                raise HasAccountError
            keys, today = UserKeys.generate(), self._clock.now().date()
            new = NewAccount(AccountId(work.new_identifier()), wish.staff, wish.handle, wish.roles, today, keys)
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
            require_certifier(session, work)
            found = staff_of_account(work, account, today)
            if found is None:
                raise UnknownRecordError(kind="account")
            staff, name = found
            new = NewAccount(account, staff, slot.handle, roles_of(work, account, today), today, UserKeys.generate())
            work.record(AUTHORITY, key_changes(session.vault.body.school, new, session.vault.signing))
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

    def set_roles(self, session: Session, account: AccountId, roles: Sequence[Role]) -> None:
        """Let an account have exactly these duties from today on; what it did under others stays.

        Raises:
            NotAllowedError, NotCertifierError: see ``admit``.
            NoDutiesError: there would be none left; close the account instead.
            LastAdministratorError: nobody would be left to keep accounts.
            UnknownAccountError: the account has no slot on this computer.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if not roles:
            raise NoDutiesError
        slot, today = self._vault.read().body.user(account), self._clock.now().date()
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            require_certifier(session, work)
            held = grants(work, today)
            if Role.JOURNAL_ADMINISTRATOR not in roles:
                _require_other_administrator(held, known_accounts(work), account)
            own = held.get(account, ())
            ended = [grant for grant in own if grant.role not in roles]
            added = [role for role in roles if role not in {grant.role for grant in own}]
            if not ended and not added:
                return
            work.record(
                AUTHORITY,
                [
                    *(RoleGranted(account, one.role.value, one.starts, today - _DAY, one.order) for one in ended),
                    *(RoleGranted(account, role.value, today, None, "") for role in added),
                    _certified(session, slot, tuple(roles), today),
                ],
            )

    def _slip(self, session: Session, name: PersonName, handle: str) -> CodeSlip:
        last_day = self._clock.now().date() + CODE_LASTS
        return CodeSlip(name, handle, one_time_code(), last_day, session.signed_in.workstation)


def require_certifier(session: Session, reading: Reading) -> None:
    """Refuse an administrator whose own key the recovery sheet did not certify (sync/FORMAT.md 5).

    Raises:
        NotCertifierError: whatever this person certifies is trusted by nobody.
    """
    root = key_id_of(session.vault.body.recoveries[-1].root)
    own = session.vault.signing.public
    certificates = map(str.encode, certificates_of(reading, session.signed_in.account))
    for certificate in map(Certificate.from_bytes, certificates):
        is_own = certificate.subject.key == own and Role.JOURNAL_ADMINISTRATOR in certificate.subject.roles
        if is_own and certificate.issuer == root:
            return
    raise NotCertifierError


def _first_user(new: NewAccount, slip: CodeSlip) -> NewUser:
    return NewUser(
        handle=new.handle,
        account=new.account,
        password=slip.code,
        keys=new.keys,
        last_day=slip.last_day,
        label=slip.name.with_initials,
    )


def _certified(session: Session, slot: UserSlot, roles: tuple[Role, ...], today: date) -> KeyCertified:
    subject = Subject(
        school=session.vault.body.school,
        account=slot.account,
        key=slot.public,
        recipient=slot.recipient,
        roles=roles,
        valid_from=today,
    )
    return KeyCertified(slot.account, issue(subject, session.vault.signing).to_bytes().decode("ascii"))


def _require_other_administrator(
    held: Mapping[AccountId, Sequence[Grant]], known: Sequence[KnownAccount], account: AccountId
) -> None:
    is_open = {one.account for one in known if _is_open(one)}
    keepers = {one for one, its in held.items() if any(grant.role is Role.JOURNAL_ADMINISTRATOR for grant in its)}
    if keepers & is_open == {account}:
        raise LastAdministratorError


def _is_open(known: KnownAccount) -> bool:
    return known.account is not None and known.closed_on is None


def _newer(before: KnownAccount | None, known: KnownAccount) -> KnownAccount:
    """Return the account that says how a person stands: the open one, else the last one."""
    return before if before is not None and _is_open(before) else known


def _view(
    known: KnownAccount,
    slots: Mapping[AccountId, UserSlot],
    held: Mapping[AccountId, Sequence[Grant]],
    entries: Mapping[AccountId, datetime],
    today: date,
) -> StaffAccount:
    if known.account is None:
        return StaffAccount(staff=known.staff, name=known.name, state=AccountState.NONE)
    roles = tuple(role for role in Role if role in {grant.role for grant in held.get(known.account, ())})
    slot = slots.get(known.account)
    last_day = None if slot is None else slot.last_day
    return StaffAccount(
        staff=known.staff,
        name=known.name,
        state=_state(known, last_day, roles, today),
        account=known.account,
        handle=known.handle,
        roles=roles,
        last_entry=entries.get(known.account),
        day=known.closed_on or last_day,
    )


def _state(known: KnownAccount, last_day: date | None, roles: Sequence[Role], today: date) -> AccountState:
    if known.closed_on is not None:
        return AccountState.CLOSED
    if not roles:
        return AccountState.NO_DUTIES
    if last_day is None:
        return AccountState.OPEN
    return AccountState.CODE if today <= last_day else AccountState.CODE_EXPIRED
