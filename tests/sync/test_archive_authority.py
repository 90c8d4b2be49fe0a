"""A key belongs to a person only when a certificate of it leads to the school's root."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.people import Role
from ejournal_desktop.security.certificates import issue
from ejournal_desktop.security.keys import SigningKey, UserKeys, verify
from ejournal_desktop.sync.certificates import Authority, read_certificate
from ejournal_desktop.sync.errors import DamagedArchiveError
from support.archive_school import SCHOOL, a_subject, plain_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.security.certificates import Certificate

ROOT = SigningKey(b"r" * 32)
ADMINISTRATOR, TEACHER, STRANGER = (UserKeys(seed=letter * 32, exchange=letter * 32) for letter in (b"a", b"t", b"s"))
BY_ROOT = issue(a_subject(ADMINISTRATOR, 5, Role.JOURNAL_ADMINISTRATOR), ROOT)
BY_ADMINISTRATOR = issue(a_subject(TEACHER, 6, Role.TEACHER, Role.HOMEROOM_TEACHER), ADMINISTRATOR.signing)


def trusted(keys: UserKeys, *certificates: Certificate) -> Sequence[Role]:
    """Return the roles in which the school trusts a key."""
    read = [read_certificate(plain_values(certificate)) for certificate in certificates]
    found = Authority(read, school=SCHOOL, root=ROOT.public, verify=verify).of_key(keys.signing.key_id)
    return [role for certificate in found for role in certificate.roles]


def test_certificates_lead_to_the_root_directly_or_through_the_administrator() -> None:
    assert trusted(ADMINISTRATOR, BY_ROOT) == [Role.JOURNAL_ADMINISTRATOR]
    assert trusted(TEACHER, BY_ROOT, BY_ADMINISTRATOR) == [Role.TEACHER, Role.HOMEROOM_TEACHER]


def test_certificate_of_an_unknown_administrator_gives_nothing() -> None:
    assert not trusted(TEACHER, BY_ADMINISTRATOR)


def test_teacher_cannot_certify_anybody() -> None:
    by_root = issue(a_subject(TEACHER, 6, Role.TEACHER), ROOT)
    forged = issue(a_subject(STRANGER, 7, Role.PRINCIPAL), TEACHER.signing)
    assert not trusted(STRANGER, by_root, BY_ROOT, BY_ADMINISTRATOR, forged)


def test_administrator_named_by_an_administrator_cannot_certify() -> None:
    second = issue(a_subject(TEACHER, 6, Role.JOURNAL_ADMINISTRATOR), ADMINISTRATOR.signing)
    third = issue(a_subject(STRANGER, 7, Role.TEACHER), TEACHER.signing)
    assert not trusted(STRANGER, BY_ROOT, second, third)


def test_administrator_of_another_school_cannot_certify_here() -> None:
    subject = replace(a_subject(ADMINISTRATOR, 5, Role.JOURNAL_ADMINISTRATOR), school="elsewhere")
    assert not trusted(TEACHER, issue(subject, ROOT), BY_ADMINISTRATOR)


def test_changed_role_breaks_the_certificate() -> None:
    changed = replace(BY_ADMINISTRATOR, subject=replace(BY_ADMINISTRATOR.subject, roles=(Role.PRINCIPAL,)))
    assert not trusted(TEACHER, BY_ROOT, changed)


@given(st.integers(min_value=0, max_value=len(BY_ADMINISTRATOR.to_bytes()) * 8 - 1))
def test_certificate_with_any_bit_flipped_gives_nothing(bit: int) -> None:
    data = bytearray(BY_ADMINISTRATOR.to_bytes())
    data[bit // 8] ^= 1 << bit % 8
    try:
        read = [read_certificate(plain_values(BY_ROOT)), read_certificate(json.loads(data))]
    except (ValueError, DamagedArchiveError):
        return
    authority = Authority(read, school=SCHOOL, root=ROOT.public, verify=verify)
    assert not authority.of_key(read[1].key_id)
