"""What a password costs to guess, and which passwords are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security.errors import (
    CostlyParametersError,
    PasswordCommonError,
    PasswordPersonalError,
    PasswordTooLongError,
    PasswordTooShortError,
    PasswordWeakError,
    WeakParametersError,
)
from ejournal_desktop.security.password_rule import require_good_password
from ejournal_desktop.security.passwords import (
    CEILING,
    DEFAULT,
    FLOOR,
    KdfParameters,
    PasswordKeys,
    calibrated,
    derive,
)

if TYPE_CHECKING:
    from ejournal_desktop.kernel.errors import RuleError

SALT = bytes(range(16))
PERSONAL = ("asanova", "Асанова", "Школа-гимназия Алатоо")


@pytest.fixture(scope="module")
def keys() -> PasswordKeys:
    return derive("берег тёплой реки", SALT, FLOOR)


def test_one_password_gives_unlike_keys_for_each_purpose(keys: PasswordKeys) -> None:
    assert len(keys.wrap_key) == 32
    assert len(keys.check) == 16
    assert keys.wrap_key[:16] != keys.check


def test_decomposed_letters_are_the_same_password(keys: PasswordKeys) -> None:
    assert derive("берег тёплой реки", SALT, FLOOR) == keys


def test_keys_do_not_show_in_messages(keys: PasswordKeys) -> None:
    assert repr(keys) == "PasswordKeys()"


@pytest.mark.parametrize(
    "parameters",
    [
        KdfParameters(memory_kib=1024 * 1024 + 1, passes=3, lanes=1),
        KdfParameters(memory_kib=65536, passes=21, lanes=1),
        KdfParameters(memory_kib=65536, passes=3, lanes=17),
        KdfParameters(memory_kib=65536, passes=0, lanes=1),
        KdfParameters(memory_kib=65536, passes=3, lanes=0),
        KdfParameters(memory_kib=8, passes=3, lanes=2),
    ],
)
def test_parameters_beyond_the_caps_are_refused_before_any_work(parameters: KdfParameters) -> None:
    with pytest.raises(CostlyParametersError):
        derive("anything", SALT, parameters)


@pytest.mark.parametrize(
    "parameters",
    [KdfParameters(memory_kib=65535, passes=3, lanes=4), KdfParameters(memory_kib=131072, passes=2, lanes=4)],
)
def test_parameters_below_the_floor_are_never_written(parameters: KdfParameters) -> None:
    with pytest.raises(WeakParametersError):
        parameters.require_strong()


@pytest.mark.parametrize(
    ("milliseconds_per_mebibyte_pass", "expected"),
    [(0.1, CEILING), (2.0, DEFAULT), (100.0, FLOOR)],
)
def test_calibration_fits_the_computer_between_floor_and_ceiling(
    milliseconds_per_mebibyte_pass: float, expected: KdfParameters
) -> None:
    assert calibrated(lambda tried: tried.work / 1024 / 1000 * milliseconds_per_mebibyte_pass) == expected


def test_calibration_never_steps_up_beyond_the_slowest_login() -> None:
    assert calibrated(lambda tried: 0.6 if tried.work <= DEFAULT.work else 1.3) == DEFAULT


@pytest.mark.requirement("S0-4.14.17", "S4-3.1b")
@pytest.mark.parametrize(
    ("password", "refusal"),
    [
        ("короткий9", PasswordTooShortError),
        ("а" * 129, PasswordTooLongError),
        ("qwertyuiop", PasswordCommonError),
        ("ЙЦУКЕНГШЩЗ", PasswordCommonError),
        ("синий кит асанова", PasswordPersonalError),
        ("cbybq rbn fcfyjdf", PasswordPersonalError),
        ("алатоо лучше всех", PasswordPersonalError),
        ("aaaaaaaaaaaaaaa", PasswordWeakError),
        ("пароль1234", PasswordWeakError),
    ],
)
def test_poor_password_is_refused(password: str, refusal: type[RuleError]) -> None:
    with pytest.raises(refusal):
        require_good_password(password, PERSONAL)


@pytest.mark.parametrize(
    "password", ["берег тёплой реки", "correct horse battery", "x7!Qp0zW-k", "ж" * 3 + "Кумыс-и-лёд" * 11]
)
def test_good_password_is_taken_without_rules_about_its_letters(password: str) -> None:
    require_good_password(password, PERSONAL)
