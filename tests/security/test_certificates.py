"""A certificate says the same in any hands: its bytes come back, and no changed ones do."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.certificates import Certificate, Subject, issue
from ejournal_desktop.security.errors import NotCanonicalError
from ejournal_desktop.security.keys import SigningKey, UserKeys

ADMINISTRATOR, TEACHER = (SigningKey(bytes([number]) * 32) for number in (2, 3))
CERTIFICATE = issue(
    Subject(
        school="school-77",
        account=AccountId(5),
        key=TEACHER.public,
        recipient=UserKeys.generate().recipient,
        roles=(Role.TEACHER, Role.HOMEROOM_TEACHER),
        valid_from=date(2026, 9, 1),
    ),
    ADMINISTRATOR,
)


def test_certificate_comes_back_from_its_bytes() -> None:
    assert Certificate.from_bytes(CERTIFICATE.to_bytes()) == CERTIFICATE


@given(st.integers(min_value=0, max_value=len(CERTIFICATE.to_bytes()) * 8 - 1))
def test_certificate_with_any_bit_flipped_is_refused_or_another_one(bit: int) -> None:
    data = bytearray(CERTIFICATE.to_bytes())
    data[bit // 8] ^= 1 << bit % 8
    try:
        read = Certificate.from_bytes(bytes(data))
    except NotCanonicalError:
        return
    assert read != CERTIFICATE
