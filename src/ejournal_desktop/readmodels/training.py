"""The training school as it is handed to a script or a trainee."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.people import PersonName, Role


@dataclass(frozen=True, slots=True)
class TrainingLogin:
    """A log-in of the training school; its passwords are no secret."""

    handle: str
    role: Role
    name: PersonName
    password: str


@dataclass(frozen=True, slots=True)
class TrainingSchoolMade:
    """The logins of the whole staff, and the age identity that a real school has only on paper."""

    logins: tuple[TrainingLogin, ...]
    recovery_identity: str = field(repr=False)
