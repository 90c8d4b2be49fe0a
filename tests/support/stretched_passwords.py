"""Argon2id is slow on purpose; one run stretches the same password with the same salt only once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security import passwords

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """Remember what the real function returned: copies of one school share their slots, so most log-ins repeat it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_stretched", cache(passwords._stretched))
        yield
