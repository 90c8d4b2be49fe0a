"""From a password to keys: Argon2id, then one derived key per purpose (security.md D-12)."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Self

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ejournal_desktop.security.derivation import KEY_LENGTH, derived
from ejournal_desktop.security.errors import CostlyParametersError, NotEnoughMemoryError, WeakParametersError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.security.canonical import Fields

SALT_LENGTH: Final = 16
CHECK_LENGTH: Final = 16
SLOWEST_SECONDS: Final = 1.2
FASTEST_SECONDS: Final = 0.7
_MEBIBYTE: Final = 1024
_MOST_MEMORY_KIB: Final = 1024 * _MEBIBYTE
_MOST_PASSES: Final = 20
_MOST_LANES: Final = 16
_LEAST_KIB_PER_LANE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfParameters:
    """What one guess at a password costs: memory in KiB, passes over it, lanes that may run side by side."""

    memory_kib: int
    passes: int
    lanes: int

    @classmethod
    def from_fields(cls, fields: Fields) -> Self:
        """Read what ``to_fields`` wrote."""
        parameters = cls(
            memory_kib=fields.integer("memory_kib"), passes=fields.integer("passes"), lanes=fields.integer("lanes")
        )
        fields.finish()
        return parameters

    def to_fields(self) -> dict[str, object]:
        """Return the value as it stands in canonical JSON."""
        return {"memory_kib": self.memory_kib, "passes": self.passes, "lanes": self.lanes}

    @property
    def work(self) -> int:
        """Blocks of memory that one guess fills: the measure by which two sets of parameters compare."""
        return self.memory_kib * self.passes

    def require_affordable(self) -> None:
        """Refuse parameters beyond the caps before any memory is taken (security.md D-05).

        Raises:
            CostlyParametersError: a value is above its cap, or too small for Argon2id at all.
        """
        is_affordable = (
            1 <= self.lanes <= _MOST_LANES
            and 1 <= self.passes <= _MOST_PASSES
            and self.lanes * _LEAST_KIB_PER_LANE <= self.memory_kib <= _MOST_MEMORY_KIB
        )
        if not is_affordable:
            raise CostlyParametersError

    def require_strong(self) -> None:
        """Refuse to write anything cheaper to guess than the floor, or beyond the caps.

        Raises:
            WeakParametersError: below the floor.
            CostlyParametersError: beyond the caps.
        """
        self.require_affordable()
        if self.memory_kib < FLOOR.memory_kib or self.passes < FLOOR.passes:
            raise WeakParametersError


FLOOR: Final = KdfParameters(memory_kib=64 * _MEBIBYTE, passes=3, lanes=1)
DEFAULT: Final = KdfParameters(memory_kib=128 * _MEBIBYTE, passes=3, lanes=4)
CEILING: Final = KdfParameters(memory_kib=256 * _MEBIBYTE, passes=4, lanes=4)
_LADDER: Final = (
    FLOOR,
    KdfParameters(memory_kib=64 * _MEBIBYTE, passes=3, lanes=4),
    KdfParameters(memory_kib=96 * _MEBIBYTE, passes=3, lanes=4),
    DEFAULT,
    KdfParameters(memory_kib=192 * _MEBIBYTE, passes=3, lanes=4),
    KdfParameters(memory_kib=256 * _MEBIBYTE, passes=3, lanes=4),
    CEILING,
)


def calibrated(measure: Callable[[KdfParameters], float]) -> KdfParameters:
    """Return the parameters that keep a login between 0.7 and 1.2 seconds here, within floor and ceiling.

    Args:
        measure: returns the seconds that one derivation takes on this computer.
    """
    step = _LADDER.index(DEFAULT)
    seconds = measure(_LADDER[step])
    while seconds > SLOWEST_SECONDS and step > 0:
        step -= 1
        seconds = measure(_LADDER[step])
    while seconds < FASTEST_SECONDS and step + 1 < len(_LADDER):
        seconds = measure(_LADDER[step + 1])
        if seconds > SLOWEST_SECONDS:
            break
        step += 1
    return _LADDER[step]


@dataclass(frozen=True, slots=True)
class PasswordKeys:
    """What a password gives: a key for the slot, and a value that tells whether it was right."""

    wrap_key: bytes = field(repr=False)
    check: bytes = field(repr=False)


def fresh_salt() -> bytes:
    """Return a new salt; each wrapping of a slot takes one, so that every key seals once."""
    return secrets.token_bytes(SALT_LENGTH)


def derive(password: str, salt: bytes, parameters: KdfParameters) -> PasswordKeys:
    """Return the keys behind a password; slow on purpose, so never on the thread of the windows.

    Raises:
        CostlyParametersError: the parameters are beyond the caps.
        NotEnoughMemoryError: this computer cannot spare the memory now.
    """
    parameters.require_affordable()
    # NFC: the same letters typed on two systems must be the same bytes
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    stretched = _stretched(typed, salt, parameters)
    return PasswordKeys(
        wrap_key=derived(stretched, "ejournal/slot-wrap/1"),
        check=derived(stretched, "ejournal/password-check/1", length=CHECK_LENGTH),
    )


def _stretched(typed: bytes, salt: bytes, parameters: KdfParameters) -> bytes:
    function = Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        return function.derive(typed)
    except MemoryError as error:
        raise NotEnoughMemoryError(mebibytes=parameters.memory_kib // _MEBIBYTE) from error
