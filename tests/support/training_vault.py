"""A training school of two classes, built once for a whole run and copied for each test: real vault, keys and log."""

from __future__ import annotations

import json
import re
import shutil
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.training import TrainingLogin
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.training.build import TrainingService
from ejournal_desktop.storage.connection import open_connection
from support.source_tree import ROOT
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlcipher3 import dbapi2

    from ejournal_desktop.services.session import Session

VERSION = "0.1.0"
RESOURCES = ROOT / "resources"
CLASSES = ("1А", "7А")
NO_MARK_CLASS, MARKED_CLASS = CLASSES
_VAULT, _MADE = "vault", "made.json"


@dataclass(slots=True)
class SchoolCase:
    """A copy of the training school that belongs to one test; sessions it opened are closed at its end."""

    folder: Path
    logins: tuple[TrainingLogin, ...]
    recovery_identity: str
    clock: ToldClock
    sessions: list[Session] = field(default_factory=list)
    _access: AccessService | None = None

    @property
    def access(self) -> AccessService:
        """The door of this school."""
        if self._access is None:
            self._access = AccessService(self.folder, VaultStore(self.folder, VERSION, self.clock), self.clock)
        return self._access

    def login(self, who: Role | str) -> TrainingLogin:
        """Return a log-in by its handle, or the first with a role."""
        return next(one for one in self.logins if who in (one.handle, one.role))

    def sign_in(self, who: Role | str) -> Session:
        """Open the journal for a person."""
        login = self.login(who)
        session = self.access.sign_in(login.handle, login.password)
        self.sessions.append(session)
        return session

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person."""
        self.sessions.remove(session)
        self.access.sign_out(session)

    @contextmanager
    def bare_database(self, session: Session) -> Iterator[dbapi2.Connection]:
        """Give the database as somebody sees it who holds the key: no authorizer, no log, no rules."""
        connection = open_connection(session.database.path, session.vault.dek)
        try:
            yield connection
        finally:
            connection.close()

    def close(self) -> None:
        """Close what the test left open."""
        for session in list(self.sessions):
            session.database.close()
        self.sessions.clear()
        self.access.close()


@pytest.fixture(scope="session")
def training_template(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build the school of two classes; the first of all parallel workers does it."""
    base = tmp_path_factory.getbasetemp()
    is_alone = worker_id == "master" or sys.platform == "win32"
    shared = base if is_alone else base.parent
    return built_once(shared / "training-two-classes", LATE_NOVEMBER, CLASSES)


@pytest.fixture
def training(training_template: Path, tmp_path: Path) -> Iterator[SchoolCase]:
    """Give a school of this test alone, on Friday the 20th of November at noon."""
    case = copied_school(training_template, tmp_path / "school")
    yield case
    case.close()


def copied_school(template: Path, folder: Path) -> SchoolCase:
    """Return a copy of a built school."""
    shutil.copytree(template / _VAULT, folder)
    made = json.loads((template / _MADE).read_text(encoding="utf-8"))
    logins = tuple(
        TrainingLogin(handle, Role(role), PersonName(*name), password)
        for handle, role, name, password in made["logins"]
    )
    return SchoolCase(folder, logins, made["recovery"], ToldClock(LATE_NOVEMBER))


def built_once(folder: Path, moment: datetime, classes: tuple[str, ...] | None) -> Path:
    """Build a training school in a folder unless another process has done it; ``None`` takes all classes."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "building").open("w") as held:
        if sys.platform != "win32":
            fcntl.flock(held, fcntl.LOCK_EX)
        if not (folder / _MADE).exists():
            _build(folder, moment, classes)
    return folder


def _build(folder: Path, moment: datetime, classes: tuple[str, ...] | None) -> None:
    resources = RESOURCES if classes is None else reduced_resources(folder / "resources", classes)
    made = TrainingService(resources, VERSION, ToldClock(moment)).build(folder / _VAULT)
    logins = [
        (one.handle, one.role.value, (one.name.surname, one.name.given_name, one.name.patronymic), one.password)
        for one in made.logins
    ]
    text = json.dumps({"logins": logins, "recovery": made.recovery_identity}, ensure_ascii=False)
    (folder / _MADE).write_text(text, encoding="utf-8")


def reduced_resources(folder: Path, classes: tuple[str, ...]) -> Path:
    """Make a resource folder whose training school has some classes only, and the staff these need."""
    shutil.rmtree(folder, ignore_errors=True)
    training = folder / "training"
    shutil.copytree(RESOURCES / "training", training)
    (folder / "regulations").symlink_to(RESOURCES / "regulations")
    blocks = re.split(r"(?m)^(?=\[)", (training / "school.toml").read_text(encoding="utf-8"))
    kept = [block for block in blocks if _is_needed(block, classes)]
    (training / "school.toml").write_text("".join(kept), encoding="utf-8")
    return folder


def _is_needed(block: str, classes: tuple[str, ...]) -> bool:
    is_named = any(f'"{title}"' in block for title in classes)
    if block.startswith("[[class_group]]"):
        return is_named
    return not block.startswith("[[staff]]") or 'role = "teacher"' not in block or is_named
