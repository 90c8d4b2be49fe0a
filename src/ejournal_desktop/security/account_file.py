"""A file of the data folder that holds one sealed note per account, each under a key of that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def read_notes(path: Path, *, at_most: int) -> Mapping[AccountId, bytes]:
    """Return the sealed notes; none while there is no file.

    Raises:
        NotCanonicalError: the file is not whole.
        DeviceError: it could not be read.
    """
    data = read_small(path, at_most=at_most)
    if data is None:
        return {}
    fields = canonical.decode(data)
    fields.require_format(1)
    rows = fields.fields_list("accounts")
    fields.finish()
    return {AccountId(row.integer("account")): row.blob("sealed") for row in rows}


def write_notes(path: Path, notes: Mapping[AccountId, bytes]) -> None:
    """Replace the file.

    Raises:
        DeviceError: the former file stands.
    """
    rows = [{"account": account, "sealed": canonical.text_of(data)} for account, data in sorted(notes.items())]
    write_durably(path, canonical.encode({"format": 1, "accounts": rows}))
