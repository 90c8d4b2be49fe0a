"""The vault: who may open the database of this computer, and with which key (security.md 3.1).

Every act reads the vault anew, checks it against the key of the session, and writes the next generation. The caller
holds the process lock of the data folder; a password takes about a second, so never on the thread of the windows.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.security.derivation import KEY_LENGTH
from ejournal_desktop.security.errors import (
    ExpiredCodeError,
    StaleSessionError,
    VaultExistsError,
    VaultNewerError,
    WrongPasswordError,
    WrongRecoveryError,
)
from ejournal_desktop.security.passwords import derive, fresh_salt
from ejournal_desktop.security.sessions import NewVault, OpenVault, RecoveredVault, UnlockedVault, VaultReading
from ejournal_desktop.security.slots import NewUser, make_slot, open_dek, open_slot
from ejournal_desktop.security.travelling_slots import with_arrived_recoveries, with_arrived_slots
from ejournal_desktop.security.vault_body import VaultBody, VaultFile, dek_id_of
from ejournal_desktop.security.vault_changes import (
    first_body,
    random_device,
    recovery_slot,
    with_database,
    with_new_user,
    with_reset_user,
    with_slot,
    without_user,
)
from ejournal_desktop.security.vault_copies import VaultCopies

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.keys import UserKeys
    from ejournal_desktop.security.recovery import RecoverySecret
    from ejournal_desktop.security.travelling_slots import CertifiedKeys, TravellingSlots

_NUMBERS: Final = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_Vault = TypeVar("_Vault", bound=OpenVault)


class VaultStore:
    """The vault of one data folder.

    Args:
        folder: the data folder.
        program_version: of the running program, such as ``1.4.0``.
        clock: says whether a one-time code is still good.
        write: replaces one file durably.

    Every act on an open session raises ``StaleSessionError`` when the database got another key meanwhile,
    ``VaultTamperedError`` when no key holder wrote the vault, and ``DeviceError`` when the change could not be
    brought safely to the disk.
    """

    __slots__ = ("_clock", "_copies", "_program_version")

    def __init__(
        self,
        folder: Path,
        program_version: str,
        clock: Clock,
        *,
        write: Callable[[Path, bytes], None] = write_durably,
    ) -> None:
        self._copies = VaultCopies(folder, write=write)
        self._program_version = program_version
        self._clock = clock

    def exists(self) -> bool:
        """Whether the folder holds a vault, whole or damaged."""
        return not self._copies.are_absent()

    def create(self, new: NewVault, first: NewUser, recovery: RecoverySecret) -> UnlockedVault:
        """Make the vault with its first user, a new database key and a new device number, and unlock it.

        Raises:
            VaultExistsError: the folder holds one already.
            WeakParametersError: the parameters are below the floor.
            DeviceError: nothing was made.
        """
        if self.exists():
            raise VaultExistsError
        dek = secrets.token_bytes(KEY_LENGTH)
        self._copies.write(VaultFile.pack(first_body(new, first, recovery, dek), dek))
        return self.unlock(first.handle, first.password)

    def adopt(self, body: VaultBody, dek: bytes) -> None:
        """Make the vault of a computer that joins a school, from a body that is finished (security.md D-17).

        Raises:
            VaultExistsError: the folder holds one already.
            DeviceError: nothing was made.
        """
        if self.exists():
            raise VaultExistsError
        self._require_new_enough(body)
        self._copies.write(VaultFile.pack(body, dek))

    def read(self) -> VaultReading:
        """Return what the vault says before unlocking; a bad copy is repaired from the good one.

        Raises:
            VaultMissingError, VaultDamagedError, VaultTamperedError, VaultNewerError, DeviceError: see the classes.
        """
        reading = self._copies.read()
        body = reading.file.body
        self._require_new_enough(body)
        return VaultReading(body=body, was_repaired=reading.was_repaired, has_spare=reading.has_spare)

    def unlock(self, handle: str, password: str) -> UnlockedVault:
        """Open a session; a slot with parameters below the vault's is wrapped anew on the way.

        Raises:
            WrongPasswordError: unknown login or wrong password, after the same work.
            ExpiredCodeError: a one-time code after its last day.
            DamagedSlotError: the password is right, the slot is not whole.
            VaultTamperedError: the vault was not written by a key holder.
        """
        vault = self._opened(handle, password)
        slot = vault.body.user(vault.account)
        if slot.is_temporary or slot.parameters.work >= vault.body.parameters.work:
            return vault
        with suppress(DeviceError):  # a full disk must not stop a login; the next one tries again
            return self._rewrapped(vault, password)
        return vault

    def unlock_with_keys(self, account: AccountId, keys: UserKeys) -> UnlockedVault:
        """Open a session with keys that a password of this day gave, kept by a quick lock.

        Raises:
            StaleSessionError: the account was closed or got other keys meanwhile, or its password is a one-time code.
            DamagedSlotError: the slot is not whole.
            VaultTamperedError: the vault was not written by a key holder.
        """
        file = self._file()
        slot = next((slot for slot in file.body.users if slot.account == account), None)
        if slot is None or slot.is_temporary or slot.public != keys.signing.public:
            raise StaleSessionError
        dek = open_dek(slot, [keys.identity])
        file.require_authentic(dek)
        return UnlockedVault(body=file.body, dek=dek, account=account, keys=keys, must_change=False)

    def open_with_recovery(self, recovery: RecoverySecret) -> RecoveredVault:
        """Open a session with the recovery sheet; its use must be logged and ends with a new sheet.

        Raises:
            WrongRecoveryError: the sheet of another school, or a replaced one.
            DamagedSlotError: the slot is not whole.
            VaultTamperedError: the vault was not written by a key holder.
        """
        file = self._file()
        for slot in file.body.recoveries:
            if slot.recipient == recovery.recipient:
                dek = open_dek(slot, [recovery.identity])
                file.require_authentic(dek)
                return RecoveredVault(body=file.body, dek=dek, recovery=recovery)
        raise WrongRecoveryError

    def add_user(self, vault: _Vault, user: NewUser) -> _Vault:
        """Give an account its slot.

        Raises:
            HandleTakenError, AccountTakenError: the login or the account has a slot.
        """
        return self._commit(vault, with_new_user(self._current(vault), user, vault.dek))

    def reset_user(self, vault: _Vault, user: NewUser) -> _Vault:
        """Replace the slot of an account, login and keys included; the account has to be certified anew.

        Raises:
            UnknownAccountError: the account has no slot.
            HandleTakenError: another account has the login.
        """
        return self._commit(vault, with_reset_user(self._current(vault), user, vault.dek))

    def remove_user(self, vault: _Vault, account: AccountId) -> _Vault:
        """Delete a slot; a new database key must follow, for the removed person may have kept the old one.

        Raises:
            UnknownAccountError: the account has no slot.
        """
        return self._commit(vault, without_user(self._current(vault), account))

    def change_password(self, handle: str, old: str, new: str) -> UnlockedVault:
        """Wrap a slot under a new password, in place of a password or of a one-time code; the keys stay.

        They were made with the code and certified then: no key but an administrator's could certify others.

        Raises:
            The errors of ``unlock``.
        """
        return self._rewrapped(self._opened(handle, old), new)

    def replace_database(self, vault: _Vault, file: str, dek: bytes, *, certified: Collection[str]) -> _Vault:
        """Point the vault at another database file and seal its key to everybody who has a slot.

        Args:
            vault: the session, opened with the key until now.
            file: the name of the new, already verified database file.
            dek: its key; the same one when only the file changes.
            certified: every age recipient that the authority feed vouches for, the recovery recipient included.

        Raises:
            UncertifiedRecipientError: a slot names a recipient that nobody certified (security.md D-13).
        """
        body = with_database(self._current(vault), file, dek, certified=certified)
        return self._commit(replace(vault, dek=dek), body)

    def replace_recovery(self, vault: _Vault, recovery: RecoverySecret) -> _Vault:
        """Let a new recovery sheet take the place of all earlier ones."""
        slot = recovery_slot(recovery, vault.dek)
        return self._commit(vault, replace(self._current(vault), recoveries=(slot,)))

    def take_slots(
        self,
        vault: _Vault,
        arrived: TravellingSlots,
        *,
        certified: Mapping[AccountId, CertifiedKeys],
        root: bytes,
    ) -> _Vault:
        """Bring the slots up to date with what the main computer sent; nothing is written when nothing is new.

        Args:
            vault: the session.
            arrived: the slots that came in a bundle.
            certified: the keys of every open account, as the authority feed has them.
            root: the root key of the school, which may have taken the place of ours.

        Raises:
            NotCanonicalError: there is another root, and its recovery sheet cannot be read.
        """
        current = self._current(vault)
        body = with_arrived_slots(current, arrived, vault.dek, certified=certified)
        if root != current.recoveries[-1].root:
            body = with_arrived_recoveries(body, arrived, vault.dek, root=root)
        return replace(vault, body=current) if body == current else self._commit(vault, body)

    def renew_device(self, vault: _Vault) -> _Vault:
        """Draw a new device number: after every restore feeds go on under a new incarnation (security.md D-35)."""
        return self._commit(vault, replace(self._current(vault), device=random_device()))

    def _require_new_enough(self, body: VaultBody) -> None:
        if _version(body.minimum_program) > _version(self._program_version):
            raise VaultNewerError(needed=body.minimum_program, ours=self._program_version)

    def _file(self) -> VaultFile:
        file = self._copies.read().file
        self._require_new_enough(file.body)
        return file

    def _opened(self, handle: str, password: str) -> UnlockedVault:
        file = self._file()
        body = file.body
        slot = body.user_by_handle(handle)
        if slot is None:
            # the same work as for a known login, so that time does not tell which logins there are
            derive(password, fresh_salt(), body.parameters)
            raise WrongPasswordError
        keys = open_slot(slot, password, school=body.school)
        if slot.last_day is not None and self._clock.now().date() > slot.last_day:
            raise ExpiredCodeError
        dek = open_dek(slot, [keys.identity])
        file.require_authentic(dek)
        return UnlockedVault(body=body, dek=dek, account=slot.account, keys=keys, must_change=slot.is_temporary)

    def _rewrapped(self, vault: UnlockedVault, password: str) -> UnlockedVault:
        body = self._current(vault)
        old = body.user(vault.account)
        user = NewUser(handle=old.handle, account=old.account, password=password, keys=vault.keys, label=old.label)
        # never cheaper than it was, even if the vault's parameters went down meanwhile
        parameters = max(old.parameters, body.parameters, key=lambda parameters: parameters.work)
        slot = make_slot(user, school=body.school, parameters=parameters, dek=vault.dek)
        return replace(self._commit(vault, with_slot(body, slot)), must_change=False)

    def _current(self, vault: OpenVault) -> VaultBody:
        """Return the vault as it stands on the disk now, proved to belong to the session's key."""
        file = self._file()
        if file.body.database.dek_id != dek_id_of(vault.dek):
            raise StaleSessionError
        file.require_authentic(vault.dek)
        return file.body

    def _commit(self, vault: _Vault, body: VaultBody) -> _Vault:
        following = replace(body, generation=body.generation + 1)
        self._copies.write(VaultFile.pack(following, vault.dek))
        return replace(vault, body=following)


def _version(text: str) -> tuple[int, ...]:
    """Return the leading numbers of a version, without trailing zeros."""
    match = _NUMBERS.match(text)
    numbers = [int(part) for part in match.group().split(".")] if match else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
