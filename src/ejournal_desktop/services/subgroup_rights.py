"""Who forms subgroups by the regulation without entering them (S0-4.14.13, S4-5.3.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session


def may_propose(session: Session, *, is_homeroom: bool) -> bool:
    """Tell whether the regulation has somebody with the roles of the person form subgroups of the own class or page."""
    own = set(session.signed_in.roles) - (set() if is_homeroom else {Role.HOMEROOM_TEACHER})
    is_named = bool(own & set(session.regulation.planning.subgroups_composed_by))
    return is_named and session.signed_in.may_act(Action.FORM_SUBGROUPS, is_own=True)
