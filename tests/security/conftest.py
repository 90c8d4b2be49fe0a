"""A vault made once and copied for each test: a password costs a seventh of a second even at the floor."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.passwords import FLOOR
from ejournal_desktop.security.recovery import RecoverySecret
from ejournal_desktop.security.sessions import NewVault, UnlockedVault
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.security.vault import VaultStore

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "берег тёплой реки"


class FixedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 9, 7, 8, 30, tzinfo=timezone(timedelta(hours=6)))


@dataclass(frozen=True)
class VaultCase:
    """A vault of one administrator with its open session; ``folder`` is this test's own."""

    folder: Path
    store: VaultStore
    session: UnlockedVault
    recovery: RecoverySecret
    password: str = PASSWORD
    clock: FixedClock = field(default_factory=FixedClock)


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> VaultCase:
    folder = tmp_path_factory.mktemp("vault")
    recovery = RecoverySecret.generate()
    store = VaultStore(folder, "1.2.0", FixedClock())
    session = store.create(
        NewVault(school="school-77", database_file="journal-1.db", minimum_program="1.0", parameters=FLOOR),
        NewUser(handle="Asanova", account=AccountId(1), password=PASSWORD),
        recovery,
    )
    return VaultCase(folder=folder, store=store, session=session, recovery=recovery)


@pytest.fixture
def vault(vault_template: VaultCase, tmp_path: Path) -> VaultCase:
    shutil.copytree(vault_template.folder, tmp_path, dirs_exist_ok=True)
    return VaultCase(
        folder=tmp_path,
        store=VaultStore(tmp_path, "1.2.0", FixedClock()),
        session=vault_template.session,
        recovery=vault_template.recovery,
    )
