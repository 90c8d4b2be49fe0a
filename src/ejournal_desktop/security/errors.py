"""Failures of passwords, keys, signatures and the vault; none carries a name, a password or a key."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import AccessError, ConflictError, DeviceError, RuleError, TrustError


class PasswordTooShortError(RuleError):
    """Fewer characters than ``least``."""

    code: ClassVar[str] = "password_too_short"


class PasswordTooLongError(RuleError):
    """More characters than ``most``."""

    code: ClassVar[str] = "password_too_long"


class PasswordCommonError(RuleError):
    """Among the commonest passwords, also when typed in the other keyboard layout."""

    code: ClassVar[str] = "password_common"


class PasswordPersonalError(RuleError):
    """Contains the login, the surname or a word of the school's name."""

    code: ClassVar[str] = "password_personal"


class PasswordWeakError(RuleError):
    """Easily guessed; ``score`` is zxcvbn's, 0 to 4."""

    code: ClassVar[str] = "password_weak"


class HandleTakenError(RuleError):
    """Another account has this login."""

    code: ClassVar[str] = "handle_taken"


class AccountTakenError(RuleError):
    """This account already has a slot in the vault."""

    code: ClassVar[str] = "account_taken"


class UnknownAccountError(RuleError):
    """The vault has no slot for this account."""

    code: ClassVar[str] = "unknown_account"


class PinFormError(RuleError):
    """A PIN is six digits."""

    code: ClassVar[str] = "pin_form"


class PinGuessableError(RuleError):
    """The PIN is among the first that anybody would try."""

    code: ClassVar[str] = "pin_guessable"


class RecoveryTextError(RuleError):
    """The typed recovery key has a slip in group ``group``, counted from 1; 0 when the place is not known."""

    code: ClassVar[str] = "recovery_text"


class VaultExistsError(ConflictError):
    """The folder already holds a vault; it is never overwritten."""

    code: ClassVar[str] = "vault_exists"


class StaleSessionError(ConflictError):
    """The database got a new key since this session opened the vault."""

    code: ClassVar[str] = "stale_session"


class NotEnoughMemoryError(DeviceError):
    """The password cannot be checked: ``mebibytes`` of memory are not free."""

    code: ClassVar[str] = "not_enough_memory"


class WrongPasswordError(AccessError):
    """Unknown login or wrong password; which of the two is not told."""

    code: ClassVar[str] = "wrong_password"


class ExpiredCodeError(AccessError):
    """A one-time code was used after its last day."""

    code: ClassVar[str] = "expired_code"


class ThrottledError(AccessError):
    """Too many wrong passwords: wait ``seconds``."""

    code: ClassVar[str] = "throttled"


class WrongPinError(AccessError):
    """Wrong PIN; ``left`` tries remain."""

    code: ClassVar[str] = "wrong_pin"


class PinDroppedError(AccessError):
    """Too many wrong PINs: the keys are gone from memory, the password is needed."""

    code: ClassVar[str] = "pin_dropped"


class NotForUsError(AccessError):
    """The sealed data is meant for other recipients."""

    code: ClassVar[str] = "not_for_us"


class WrongRecoveryError(AccessError):
    """A well-formed recovery key of another school, or one that was replaced."""

    code: ClassVar[str] = "wrong_recovery"


class DamagedSealedError(TrustError):
    """Sealed data is cut or changed."""

    code: ClassVar[str] = "damaged_sealed"


class BadAgeKeyError(TrustError):
    """A recipient or identity is not a well-formed age X25519 key."""

    code: ClassVar[str] = "bad_age_key"


class NotCanonicalError(TrustError):
    """Bytes are not the one canonical form of what they say."""

    code: ClassVar[str] = "not_canonical"


class CostlyParametersError(TrustError):
    """Password parameters ask for more than the caps, or are no parameters at all."""

    code: ClassVar[str] = "costly_parameters"


class WeakParametersError(TrustError):
    """Password parameters below the floor were about to be written."""

    code: ClassVar[str] = "weak_parameters"


class BadSignatureError(TrustError):
    """A signature does not verify, or its file is not in the one accepted form."""

    code: ClassVar[str] = "bad_signature"


class UncertifiedRecipientError(TrustError):
    """The vault names a recipient that no certificate vouches for; ``account`` 0 stands for the recovery slot."""

    code: ClassVar[str] = "uncertified_recipient"


class DamagedSlotError(TrustError):
    """The password is right, but the keys behind it are damaged."""

    code: ClassVar[str] = "damaged_slot"


class VaultMissingError(TrustError):
    """The folder holds no vault."""

    code: ClassVar[str] = "vault_missing"


class VaultDamagedError(TrustError):
    """No copy of the vault is whole."""

    code: ClassVar[str] = "vault_damaged"


class VaultTamperedError(TrustError):
    """The vault is whole but was not written by a holder of the database key."""

    code: ClassVar[str] = "vault_tampered"


class VaultNewerError(TrustError):
    """The vault needs a newer program; ``needed`` and ``ours`` are program or format versions."""

    code: ClassVar[str] = "vault_newer"


class DamagedHeadsError(TrustError):
    """The sealed record of what a person last saw is not whole."""

    code: ClassVar[str] = "damaged_heads"
