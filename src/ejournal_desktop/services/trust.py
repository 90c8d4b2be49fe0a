"""The school's certificates and the functions of the room of keys, as the room of archives takes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ejournal_desktop.domain.change_codec import MalformedChangeError, decode
from ejournal_desktop.domain.changes import KeyCertified
from ejournal_desktop.security import keys
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.sync.certificates import Authority, read_certificate
from ejournal_desktop.sync.errors import DamagedArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.sync.certificates import Certificate


def verify_labelled(public: bytes, label: str, data: bytes, signature: bytes) -> bool:
    """Tell whether a signature over label and data verifies."""
    return keys.verify(public, label, data, signature)


def authority_of(feeds: Sequence[LogFeed], *, school: str, root: bytes) -> Authority:
    """Return who may sign in a school: the certificates of its authority feed that lead to the root key."""
    return Authority(_readable(certificates_in(feeds)), school=school, root=root, verify=verify_labelled)


def certificates_in(feeds: Sequence[LogFeed]) -> Iterator[str]:
    """Yield the texts of all certificates in the authority feeds; what cannot be read there certifies nobody."""
    for feed in feeds:
        if feed.scope == AUTHORITY.name:
            for entry in feed.entries:
                for change in changes_of(entry):
                    if isinstance(change, KeyCertified):
                        yield change.certificate


def changes_of(entry: LogEntryBytes) -> Sequence[Change]:
    """Return what an entry records; nothing where it cannot be read or was erased."""
    try:
        return [decode(array) for array in json.loads(entry.payload or b"[]")]
    except (ValueError, TypeError, RecursionError, MalformedChangeError):
        return ()


def _readable(texts: Iterable[str]) -> Iterator[Certificate]:
    for text in texts:
        try:
            yield read_certificate(json.loads(text))
        except (ValueError, RecursionError, DamagedArchiveError):
            continue
