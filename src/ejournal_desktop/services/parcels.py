"""The joining parcel: the base under a key and a number of its own, for a further computer (D-17, BUNDLE.md 5)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.exchange import JoiningParcel
from ejournal_desktop.security.travelling_slots import travelling_body
from ejournal_desktop.security.vault_body import VaultFile
from ejournal_desktop.security.vault_changes import with_database
from ejournal_desktop.services.foundation import FIRST_DATABASE
from ejournal_desktop.services.rekeying import KEY_BYTES
from ejournal_desktop.storage.backup import start_incarnation
from ejournal_desktop.storage.generations import build_generation, remove_generation
from ejournal_desktop.storage.queries.people import certified_recipients
from ejournal_desktop.sync.backup_file import PARCEL, write_backup
from ejournal_desktop.sync.errors import CopyStoppedError
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier
from ejournal_desktop.sync.parcel_name import parcel_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.session import Session


def write_parcel(
    session: Session, body: VaultBody, folder: Path, *, device: int, is_stopped: Callable[[], bool]
) -> JoiningParcel:
    """Write a parcel for the computer of this number to a folder and read it back.

    Its people open it with their passwords; the key of this base is not in it.

    Args:
        session: of the person who admits the computer.
        body: the vault as it stands now.
        folder: of a carrier.
        device: the number of the new computer.
        is_stopped: whether somebody stopped it.

    Raises:
        CopyStoppedError: it was stopped; nothing is left of it.
        DeviceError: a disk is full, read-only, gone or differs when read back; nothing is left of it.
    """
    name = parcel_name(session.signed_in.school_code, device, secrets.token_hex(4))
    database = session.database.path.with_name(f"~opened-{secrets.token_hex(4)}.db")
    packed = database.with_name(f"{database.name}.parcel")
    try:
        vault = _fill(session, body, database, device)
        if is_stopped():
            raise CopyStoppedError
        with translated_os_errors():
            write_backup(packed, vault, database, kind=PARCEL)
        copy = copy_to_carrier(packed, folder, name, watch=CopyWatch(is_stopped=is_stopped))
    finally:
        remove_generation(database)
        with translated_os_errors():
            packed.unlink(missing_ok=True)
    return JoiningParcel(str(folder / name), name, device, copy.sha256)


def _fill(session: Session, body: VaultBody, database: Path, device: int) -> bytes:
    """Build the base of the new computer and return its vault."""
    key = secrets.token_bytes(KEY_BYTES)
    with session.database.read() as reading:
        certified = {*certified_recipients(reading), *(slot.recipient for slot in body.recoveries)}
    build_generation(session.database.path, database, old_key=session.vault.dek, new_key=key)
    start_incarnation(database, key, device=device, is_joined=True)
    fresh = with_database(travelling_body(body, device=device), FIRST_DATABASE, key, certified=certified)
    return VaultFile.pack(fresh, key).to_bytes()
