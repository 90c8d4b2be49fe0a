"""The deputy head accepts an archive with a signature of her own, which belongs to that archive alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.security import minisign
from ejournal_desktop.security.certificates import issue
from ejournal_desktop.security.keys import UserKeys, verify
from ejournal_desktop.sync.archive_reader import VerifiedContainer, verify_container
from ejournal_desktop.sync.certificates import Authority, read_certificate
from ejournal_desktop.sync.errors import DamagedArchiveError, ForeignArchiveError
from ejournal_desktop.sync.receipts import Acceptance, make_receipt, read_receipt
from support.archive_school import NOW, SCHOOL, SchoolKeys, a_subject, archive_content, built, plain_values

if TYPE_CHECKING:
    from ejournal_desktop.sync.archive_writer import BuiltArchive

DEPUTY = UserKeys(seed=b"d" * 32, exchange=b"e" * 32)


@pytest.fixture
def container(archive: BuiltArchive) -> VerifiedContainer:
    return verify_container(archive.data, verify_file=minisign.verify)


def authority_with(keys: SchoolKeys, role: Role) -> Authority:
    certificate = read_certificate(plain_values(issue(a_subject(DEPUTY, 7, role), keys.root)))
    return Authority([certificate], school=SCHOOL, root=keys.root.public, verify=verify)


def a_receipt(container: VerifiedContainer, *, account: int = 7, keys: UserKeys = DEPUTY) -> str:
    def sign(data: bytes, comment: str) -> str:
        return minisign.sign(data, keys.signing, comment)

    return make_receipt(container, account=account, time=NOW, sign=sign)


@pytest.mark.requirement("S1-9b")
def test_receipt_says_who_accepted_which_archive_and_when(container: VerifiedContainer, keys: SchoolKeys) -> None:
    authority = authority_with(keys, Role.DEPUTY_HEAD_ACADEMIC)
    acceptance = read_receipt(a_receipt(container), container, authority=authority, verify_file=minisign.verify)
    assert acceptance == Acceptance(manifest_hash=container.manifest_hash, account=7, time=NOW)


def test_receipt_of_another_archive_is_refused(container: VerifiedContainer, keys: SchoolKeys) -> None:
    other = verify_container(built(archive_content(keys, number=11), keys).data, verify_file=minisign.verify)
    authority = authority_with(keys, Role.DEPUTY_HEAD_ACADEMIC)
    with pytest.raises(DamagedArchiveError):
        read_receipt(a_receipt(other), container, authority=authority, verify_file=minisign.verify)


def test_receipt_in_the_name_of_another_account_is_refused(container: VerifiedContainer, keys: SchoolKeys) -> None:
    authority = authority_with(keys, Role.DEPUTY_HEAD_ACADEMIC)
    receipt = a_receipt(container, account=8)
    with pytest.raises(DamagedArchiveError):
        read_receipt(receipt, container, authority=authority, verify_file=minisign.verify)


def test_receipt_by_someone_else_than_a_deputy_head_is_refused(container: VerifiedContainer, keys: SchoolKeys) -> None:
    with pytest.raises(ForeignArchiveError):
        read_receipt(
            a_receipt(container),
            container,
            authority=authority_with(keys, Role.TEACHER),
            verify_file=minisign.verify,
        )
    stranger = a_receipt(container, keys=UserKeys.generate())
    authority = authority_with(keys, Role.DEPUTY_HEAD_ACADEMIC)
    with pytest.raises(ForeignArchiveError):
        read_receipt(stranger, container, authority=authority, verify_file=minisign.verify)


def test_every_changed_letter_of_a_receipt_is_refused(container: VerifiedContainer, keys: SchoolKeys) -> None:
    receipt = a_receipt(container)
    read = partial(
        read_receipt,
        container=container,
        authority=authority_with(keys, Role.DEPUTY_HEAD_ACADEMIC),
        verify_file=minisign.verify,
    )
    for place, letter in enumerate(receipt):
        changed = receipt[:place] + ("A" if letter != "A" else "B") + receipt[place + 1 :]
        with pytest.raises((DamagedArchiveError, ForeignArchiveError)):
            read(changed)
    for cut in ("", "\n", receipt[:-1], receipt + "\n"):
        with pytest.raises((DamagedArchiveError, ForeignArchiveError)):
            read(cut)
