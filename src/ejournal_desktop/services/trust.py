"""The school's certificates and the functions of the room of keys, as the room of archives takes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import KeyCertified
from ejournal_desktop.security import keys
from ejournal_desktop.sync.certificates import Authority, read_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.archive import LogFeed


def verify_labelled(public: bytes, label: str, data: bytes, signature: bytes) -> bool:
    """Tell whether a signature over label and data verifies."""
    return keys.verify(public, label, data, signature)


def authority_of(feeds: Sequence[LogFeed], *, school: str, root: bytes) -> Authority:
    """Return who may sign in a school: the certificates of its authority feed that lead to the root key."""
    read = [read_certificate(json.loads(text)) for text in certificates_in(feeds)]
    return Authority(read, school=school, root=root, verify=verify_labelled)


def certificates_in(feeds: Sequence[LogFeed]) -> Iterator[str]:
    """Yield the texts of all certificates in the authority feeds."""
    for feed in feeds:
        if feed.scope == "authority":
            for entry in feed.entries:
                for change in json.loads(entry.payload or b"[]"):
                    if change[0] == KeyCertified.code:
                        yield change[2]
