"""Exit codes of the program; they are stable, scripts rely on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.errors import AccessError, DeviceError, TrustError
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError

if TYPE_CHECKING:
    from ejournal_desktop.kernel.errors import AppError

DONE: Final = 0
UNEXPECTED: Final = 1
WRONG_USE: Final = 2
REFUSED: Final = 3
DEVICE: Final = 4
TRUST: Final = 5
LOG_IN: Final = 6
INTERRUPTED: Final = 130


def exit_code_of(error: AppError) -> int:
    """Return the code for a failure: a right that is missing counts as a refusal, not as a failed log-in."""
    if isinstance(error, (NotAllowedError, ForeignPageError)):
        return REFUSED
    if isinstance(error, AccessError):
        return LOG_IN
    if isinstance(error, DeviceError):
        return DEVICE
    return TRUST if isinstance(error, TrustError) else REFUSED
