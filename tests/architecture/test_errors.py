"""Every failure of the program has a code of its own."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest

import ejournal_desktop
from ejournal_desktop.kernel.errors import (
    AccessError,
    AppError,
    ConflictError,
    DeviceError,
    RuleError,
    TrustError,
    UnforeseenError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BASES = {AppError, RuleError, ConflictError, DeviceError, AccessError, TrustError, UnforeseenError}
RUN_AS_SCRIPTS = ("ejournal_desktop.__main__", "ejournal_desktop.storage.migrations.")


def _descendants(base: type[AppError]) -> Iterator[type[AppError]]:
    for child in base.__subclasses__():
        yield child
        yield from _descendants(child)


@pytest.fixture(scope="module")
def failures() -> list[type[AppError]]:
    for module in pkgutil.walk_packages(ejournal_desktop.__path__, "ejournal_desktop."):
        if not module.name.startswith(RUN_AS_SCRIPTS):
            importlib.import_module(module.name)
    found = {failure for failure in _descendants(AppError) if failure.__module__.startswith("ejournal_desktop.")}
    return sorted(found - BASES, key=lambda failure: failure.__qualname__)


def test_every_failure_has_a_code_of_its_own(failures: list[type[AppError]]) -> None:
    assert failures
    assert [failure.__qualname__ for failure in failures if not failure.__dict__.get("code")] == []
    codes = Counter(failure.code for failure in failures)
    assert [code for code, count in codes.items() if count > 1] == []


def test_every_failure_belongs_to_one_of_the_five_kinds(failures: list[type[AppError]]) -> None:
    kinds = BASES - {AppError}
    assert [failure.__qualname__ for failure in failures if len(kinds & set(failure.__mro__)) != 1] == []


def test_names_of_failures_end_in_error(failures: list[type[AppError]]) -> None:
    assert [failure.__qualname__ for failure in failures if not failure.__name__.endswith("Error")] == []
