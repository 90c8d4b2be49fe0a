"""Who a key belongs to: a certificate signed by the school's root, or by an administrator whom the root certified.

Whether a certificate leads to the root is judged where archives and logs are read: ``sync.certificates.Authority``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final, Self

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import NotCanonicalError
from ejournal_desktop.security.keys import KEY_ID_LENGTH, SigningKey, key_id_of

CERTIFICATE_LABEL: Final = "ejournal/certificate/1"
_KEY_LENGTH: Final = 32
_SIGNATURE_LENGTH: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a certificate says: in this school, from this day on, these keys are this account's, with these roles.

    With ``valid_until`` the keys may sign in these roles up to that day and no longer (S0-4.2.1).
    """

    school: str
    account: AccountId
    key: bytes
    recipient: str
    roles: tuple[Role, ...]
    valid_from: date
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A subject with the id and the signature of the key that vouches for it."""

    subject: Subject
    issuer: bytes
    signature: bytes = field(repr=False)

    @property
    def key_id(self) -> bytes:
        """The id of the certified key."""
        return key_id_of(self.subject.key)

    def to_bytes(self) -> bytes:
        """Return the canonical bytes, signature included."""
        return canonical.encode(
            {**_body(self.subject, self.issuer), "signature": canonical.text_of(self.signature)},
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what ``to_bytes`` wrote; whether it can be trusted is another question.

        Raises:
            NotCanonicalError: any other bytes.
        """
        fields = canonical.decode(data)
        fields.require_format(1)
        if fields.text("type") != "certificate":
            raise NotCanonicalError
        certificate = cls(
            subject=_subject(fields),
            issuer=fields.blob("issuer", length=KEY_ID_LENGTH),
            signature=fields.blob("signature", length=_SIGNATURE_LENGTH),
        )
        fields.finish()
        return certificate


def issue(subject: Subject, issuer: SigningKey) -> Certificate:
    """Return the certificate that this key gives to the subject."""
    body = canonical.encode(_body(subject, issuer.key_id))
    return Certificate(subject=subject, issuer=issuer.key_id, signature=issuer.sign(CERTIFICATE_LABEL, body))


def _body(subject: Subject, issuer: bytes) -> dict[str, object]:
    return {
        "format": 1,
        "type": "certificate",
        "school": subject.school,
        "account": subject.account,
        "key": canonical.text_of(subject.key),
        "recipient": subject.recipient,
        "roles": list(subject.roles),
        "valid_from": subject.valid_from.isoformat(),
        "valid_until": None if subject.valid_until is None else subject.valid_until.isoformat(),
        "issuer": canonical.text_of(issuer),
    }


def _subject(fields: canonical.Fields) -> Subject:
    try:
        return Subject(
            school=fields.text("school"),
            account=AccountId(fields.integer("account")),
            key=fields.blob("key", length=_KEY_LENGTH),
            recipient=fields.text("recipient"),
            roles=tuple(Role(name) for name in fields.texts("roles")),
            valid_from=_iso_date(fields.text("valid_from")),
            valid_until=_open_date(fields.optional_text("valid_until")),
        )
    except ValueError as error:
        raise NotCanonicalError from error


def _open_date(text: str | None) -> date | None:
    return None if text is None else _iso_date(text)


def _iso_date(text: str) -> date:
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise NotCanonicalError
    return day
