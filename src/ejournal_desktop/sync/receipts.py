"""The acceptance of an archive by the deputy head: a second signature beside the archive (S1-9b, FORMAT.md 4)."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.sync.errors import DamagedArchiveError, ForeignArchiveError
from ejournal_desktop.sync.keys import KEY_ID_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.sync.archive_reader import VerifiedContainer
    from ejournal_desktop.sync.certificates import Authority, Certificate
    from ejournal_desktop.sync.ports import SignFile, VerifyFile

RECEIPT_SUFFIX: Final = ".receipt"
_LABEL: Final = "ejournal/acceptance/1"
_COMMENT: Final = re.compile(rf"{_LABEL} sha256=([0-9a-f]{{64}}) time=(\S+) account=([0-9]{{1,16}})")
_KEY_ID_PLACE: Final = 2
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Which archive an account accepted, and when by the claimed clock."""

    manifest_hash: str
    account: int
    time: datetime


def make_receipt(container: VerifiedContainer, *, account: int, time: datetime, sign: SignFile) -> str:
    """Return the text of the receipt file that stands beside the archive under its name with ``.receipt``."""
    acceptance = Acceptance(manifest_hash=container.manifest_hash, account=account, time=time.replace(microsecond=0))
    return sign(container.manifest.to_bytes(), _comment(acceptance))


def read_receipt(
    text: str, container: VerifiedContainer, *, authority: Authority, verify_file: VerifyFile
) -> Acceptance:
    """Return who accepted this archive and when.

    Raises:
        DamagedArchiveError: the receipt is changed, or belongs to another archive.
        ForeignArchiveError: no deputy head of this school signed it.
    """
    for certificate in _deputies(text, authority):
        acceptance = _signed(text, container, certificate, verify_file)
        if acceptance.manifest_hash != container.manifest_hash or acceptance.account != certificate.account:
            raise DamagedArchiveError
        return acceptance
    raise ForeignArchiveError


def _comment(acceptance: Acceptance) -> str:
    moment = acceptance.time.isoformat(timespec="seconds")
    return f"{_LABEL} sha256={acceptance.manifest_hash} time={moment} account={acceptance.account}"


def _deputies(text: str, authority: Authority) -> Iterator[Certificate]:
    for certificate in authority.of_key(_claimed_key_id(text)):
        if Role.DEPUTY_HEAD_ACADEMIC in certificate.roles:
            yield certificate


def _claimed_key_id(text: str) -> bytes:
    lines = text.split("\n")
    try:
        blob = b64decode(lines[1] if len(lines) >= _SHORTEST else "", validate=True)
    except (Base64Error, ValueError) as error:
        raise DamagedArchiveError from error
    return blob[_KEY_ID_PLACE : _KEY_ID_PLACE + KEY_ID_LENGTH]


def _signed(text: str, container: VerifiedContainer, certificate: Certificate, verify_file: VerifyFile) -> Acceptance:
    try:
        comment = verify_file(text, container.manifest.to_bytes(), certificate.key)
        acceptance = _acceptance(comment)
    except (TrustError, ValueError) as error:
        raise DamagedArchiveError from error
    if _comment(acceptance) != comment:
        raise DamagedArchiveError
    return acceptance


def _acceptance(comment: str) -> Acceptance:
    found = _COMMENT.fullmatch(comment)
    if found is None:
        raise DamagedArchiveError
    manifest_hash, time, account = found.groups()
    return Acceptance(manifest_hash=manifest_hash, account=int(account), time=datetime.fromisoformat(time))
