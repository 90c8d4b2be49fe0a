"""Certificates inside archives: reading them and following them to the root key (sync/FORMAT.md 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import Role
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.canonical import Fields
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.keys import KEY_ID_LENGTH, PUBLIC_LENGTH, SIGNATURE_LENGTH, key_id_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ejournal_desktop.sync.canonical import Json
    from ejournal_desktop.sync.ports import VerifyLabelled

CERTIFICATE_LABEL: Final = "ejournal/certificate/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """In ``school``, from a day on, this key is this account's and may be used in these roles.

    Up to ``valid_until`` where there is such a day: duties given for a time end by themselves (S0-4.2.1).
    """

    school: str
    account: int
    key: bytes
    roles: tuple[Role, ...]
    valid_from: date
    valid_until: date | None
    issuer: bytes
    signature: bytes
    body: bytes

    @property
    def key_id(self) -> bytes:
        """The id of the certified key."""
        return key_id_of(self.key)

    def holds(self, *, first: date, last: date) -> bool:
        """Tell whether it may hold at a moment that is some day between these two, by time zone."""
        return self.valid_from <= last and (self.valid_until is None or first <= self.valid_until)


def read_certificate(document: Json) -> Certificate:
    """Read a certificate; whether it can be trusted is another question.

    Raises:
        DamagedArchiveError: the object is no certificate of format 1.
    """
    fields = Fields(document)
    signed = {name: value for name, value in fields.left_over().items() if name != "signature"}
    if fields.integer("format") != 1 or fields.text("type") != "certificate":
        raise DamagedArchiveError
    fields.text("recipient")
    certificate = Certificate(
        school=fields.text("school"),
        account=fields.integer("account"),
        key=fields.blob("key", length=PUBLIC_LENGTH),
        roles=_roles(fields.items("roles")),
        valid_from=_day(fields.text("valid_from")),
        valid_until=_open_day(fields.optional_text("valid_until")),
        issuer=fields.blob("issuer", length=KEY_ID_LENGTH),
        signature=fields.blob("signature", length=SIGNATURE_LENGTH),
        body=canonical.encode(signed),
    )
    fields.finish()
    return certificate


class Authority:
    """All certificates of one school that lead to its root key, by the id of the certified key.

    Certificates that do not lead there are left out, as if they had not been given.
    """

    __slots__ = ("_by_key",)

    def __init__(
        self, certificates: Iterable[Certificate], *, school: str, root: bytes, verify: VerifyLabelled
    ) -> None:
        ours = [certificate for certificate in certificates if certificate.school == school]
        by_root = [certificate for certificate in ours if _is_signed_by(certificate, root, verify)]
        administrators: dict[bytes, list[Certificate]] = {}
        for certificate in by_root:
            if Role.JOURNAL_ADMINISTRATOR in certificate.roles:
                administrators.setdefault(certificate.key_id, []).append(certificate)
        by_administrator = [certificate for certificate in ours if _is_vouched_for(certificate, administrators, verify)]
        self._by_key: dict[bytes, list[Certificate]] = {}
        for certificate in (*by_root, *by_administrator):
            self._by_key.setdefault(certificate.key_id, []).append(certificate)

    def of_key(self, key_id: bytes) -> Sequence[Certificate]:
        """Return the trusted certificates of a key; none for a key that nobody vouches for."""
        return self._by_key.get(key_id, ())


def _is_vouched_for(
    certificate: Certificate, administrators: Mapping[bytes, Sequence[Certificate]], verify: VerifyLabelled
) -> bool:
    """Tell whether an administrator signed it whose duty had not ended on its first day."""
    return any(
        (issuer.valid_until is None or certificate.valid_from <= issuer.valid_until)
        and _is_signed_by(certificate, issuer.key, verify)
        for issuer in administrators.get(certificate.issuer, ())
    )


def _is_signed_by(certificate: Certificate, public: bytes, verify: VerifyLabelled) -> bool:
    return certificate.issuer == key_id_of(public) and verify(
        public, CERTIFICATE_LABEL, certificate.body, certificate.signature
    )


def _roles(values: Sequence[Json]) -> tuple[Role, ...]:
    try:
        return tuple(Role(value) for value in values)  # type: ignore[arg-type]  # a value of another type has no role
    except ValueError as error:
        raise DamagedArchiveError from error


def _open_day(text: str | None) -> date | None:
    return None if text is None else _day(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise DamagedArchiveError from error
    if day.isoformat() != text:
        raise DamagedArchiveError
    return day
