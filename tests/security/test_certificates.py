"""A key belongs to a person only when the school's root says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.certificates import Certificate, Subject, issue, require_trusted
from ejournal_desktop.security.errors import NotCanonicalError, UntrustedCertificateError
from ejournal_desktop.security.keys import SigningKey, UserKeys

ROOT, ADMIN, TEACHER = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
RECIPIENT = UserKeys.generate().recipient


def _subject(key: SigningKey, *roles: Role, school: str = "school-77") -> Subject:
    return Subject(
        school=school,
        account=AccountId(5),
        key=key.public,
        recipient=RECIPIENT,
        roles=roles,
        valid_from=date(2026, 9, 1),
    )


BY_ROOT = issue(_subject(ADMIN, Role.JOURNAL_ADMINISTRATOR), ROOT)
BY_ADMIN = issue(_subject(TEACHER, Role.TEACHER, Role.HOMEROOM_TEACHER), ADMIN)


def test_certificates_lead_to_the_root_directly_or_through_the_administrator() -> None:
    require_trusted(BY_ROOT, [], root=ROOT.public)
    require_trusted(BY_ADMIN, [BY_ROOT], root=ROOT.public)


def test_certificate_of_an_unknown_administrator_is_refused() -> None:
    with pytest.raises(UntrustedCertificateError):
        require_trusted(BY_ADMIN, [], root=ROOT.public)


def test_teacher_cannot_certify_anybody() -> None:
    forged = issue(_subject(SigningKey.generate(), Role.PRINCIPAL), TEACHER)
    by_root = issue(_subject(TEACHER, Role.TEACHER), ROOT)
    with pytest.raises(UntrustedCertificateError):
        require_trusted(forged, [by_root, BY_ADMIN], root=ROOT.public)


def test_administrator_named_by_an_administrator_cannot_certify() -> None:
    second = issue(_subject(TEACHER, Role.JOURNAL_ADMINISTRATOR), ADMIN)
    with pytest.raises(UntrustedCertificateError):
        require_trusted(issue(_subject(ROOT), TEACHER), [second, BY_ROOT], root=ROOT.public)


def test_administrator_of_another_school_cannot_certify_here() -> None:
    elsewhere = issue(_subject(ADMIN, Role.JOURNAL_ADMINISTRATOR, school="school-78"), ROOT)
    with pytest.raises(UntrustedCertificateError):
        require_trusted(BY_ADMIN, [elsewhere], root=ROOT.public)


def test_changed_role_breaks_the_certificate() -> None:
    changed = replace(BY_ADMIN, subject=replace(BY_ADMIN.subject, roles=(Role.PRINCIPAL,)))
    with pytest.raises(UntrustedCertificateError):
        require_trusted(changed, [BY_ROOT], root=ROOT.public)


def test_certificate_comes_back_from_its_bytes() -> None:
    assert Certificate.from_bytes(BY_ADMIN.to_bytes()) == BY_ADMIN


@given(st.integers(min_value=0, max_value=len(BY_ADMIN.to_bytes()) * 8 - 1))
def test_certificate_with_any_bit_flipped_is_refused(bit: int) -> None:
    data = bytearray(BY_ADMIN.to_bytes())
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises((NotCanonicalError, UntrustedCertificateError)):
        require_trusted(Certificate.from_bytes(bytes(data)), [BY_ROOT], root=ROOT.public)
