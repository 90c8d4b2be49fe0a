"""People as fronts see them: who is signed in, who may sign in, class groups by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import may_act, may_read

if TYPE_CHECKING:
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.permissions import Action
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, StaffId


@dataclass(frozen=True, slots=True)
class LoginChoice:
    """A person of the log-in list: the login typed on the command line and the words shown on screen."""

    handle: str
    label: str


@dataclass(frozen=True, slots=True)
class ClassGroupView:
    """A class group of a year; ``class_code`` is ASCII."""

    class_group: ClassGroupId
    title: str
    class_code: str
    grade_level: int
    year_title: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The signed-in person and the school and workstation they work at.

    ``withheld`` are acts that the principal's list on personal data does not give the person (S1-2.4c).
    """

    account: AccountId
    staff: StaffId
    name: PersonName
    handle: str
    roles: tuple[Role, ...]
    homeroom_of: tuple[ClassGroupView, ...]
    school_name: str
    school_code: str
    is_training: bool
    workstation: str
    withheld: frozenset[Action] = frozenset()

    def may_act(self, action: Action, *, is_own: bool = False) -> bool:
        """Tell whether duties and list allow an act; ``is_own`` says that page, class or record is the person's own."""
        return action not in self.withheld and may_act(action, self.roles, is_own=is_own)

    def may_read(self, action: Action, *, is_own: bool = False) -> bool:
        """Tell whether duties and list let the person see what an act is about."""
        return action not in self.withheld and may_read(action, self.roles, is_own=is_own)

    def roles_in(self, class_group: ClassGroupId) -> tuple[Role, ...]:
        """Return the roles that count in a class group: that of homeroom teacher only in the own one (S0-4.13.6)."""
        if self.is_homeroom_of(class_group):
            return self.roles
        return tuple(role for role in self.roles if role is not Role.HOMEROOM_TEACHER)

    def is_homeroom_of(self, class_group: ClassGroupId) -> bool:
        """Tell whether the person is the homeroom teacher of a class group."""
        return any(view.class_group == class_group for view in self.homeroom_of)
