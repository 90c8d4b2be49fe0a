"""Quick lock: five wrong PINs and the keys are gone."""

from __future__ import annotations

import pytest

from ejournal_desktop.security.errors import PinDroppedError, PinFormError, WrongPinError
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.pin import PIN_TRIES, QuickLock

KEYS = UserKeys.generate()


@pytest.mark.requirement("S0-4.14.15")
def test_right_pin_gives_the_keys_back() -> None:
    assert QuickLock(KEYS, pin="204518").open("204518") == KEYS


def test_wrong_pins_count_down_and_the_fifth_drops_the_keys() -> None:
    lock = QuickLock(KEYS, pin="204518")
    left = []
    for _ in range(PIN_TRIES - 1):
        with pytest.raises(WrongPinError) as caught:
            lock.open("000000")
        left.append(caught.value.fields["left"])
    assert left == [4, 3, 2, 1]
    with pytest.raises(PinDroppedError):
        lock.open("000000")
    with pytest.raises(PinDroppedError):
        lock.open("204518")


def test_right_pin_gives_all_tries_back() -> None:
    lock = QuickLock(KEYS, pin="204518")
    with pytest.raises(WrongPinError):
        lock.open("000000")
    lock.open("204518")
    with pytest.raises(WrongPinError) as caught:
        lock.open("000000")
    assert caught.value.fields == {"left": 4}


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "123456\n"])
def test_pin_is_six_digits_and_a_malformed_one_costs_no_try(pin: str) -> None:
    lock = QuickLock(KEYS, pin="204518")
    with pytest.raises(PinFormError):
        lock.open(pin)
    with pytest.raises(PinFormError):
        QuickLock(KEYS, pin=pin)
    assert repr(lock) == "QuickLock(left=5)"


def test_full_lock_drops_the_keys() -> None:
    lock = QuickLock(KEYS, pin="204518")
    lock.drop()
    with pytest.raises(PinDroppedError):
        lock.open("204518")
