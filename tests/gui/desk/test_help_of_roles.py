"""Every role finds help in Russian on each of its screens, from files of the program, and sees whom to ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.desk.desk import Desk
from ejournal_desktop.gui.help.topics import GENERAL, HelpTopics
from support.looks import a_look
from support.signed_in_people import a_session, a_signed_in
from support.windows import HELP

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ADVISER = "Нишанова А. В."


class Anything:
    """Services of which only those who answer questions are asked."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_given: object, **_named: object) -> Any:
        return self


class Guides(Anything):
    """Knows who answers questions about the journal."""

    def advisers(self, session: object) -> str:
        """Return one person."""
        del session
        return ADVISER


class Services(Anything):
    """Everything of the program, as far as this is asked."""

    guides = Guides()


@dataclass(slots=True)
class OnlyAdvisers:
    """Runs the question for the advisers and leaves all other work of the threads undone."""

    asked: list[str] = field(default_factory=list)

    def on_database(self, owner: object, call: Callable[[], str], done: Callable[[str], None], failed: object) -> None:
        """Answer at once, where it is that question."""
        del owner, failed
        if isinstance(call, partial) and call.func.__name__ == "advisers":
            self.asked.append("advisers")
            done(call())

    def on_file(self, *_given: object, **_named: object) -> None:
        """Leave it undone."""


def desk_of(role: Role, qtbot: QtBot) -> Desk:
    signed_in = a_signed_in("ivanova", role)
    desk = Desk(
        cast("Any", Services()), a_session(signed_in), cast("Any", OnlyAdvisers()), HelpTopics(HELP, "ru"), a_look()
    )
    qtbot.addWidget(desk.frame)
    return desk


@pytest.mark.requirement(
    "S0-4.1.2", "S0-4.3.1", "S0-4.6.1", "S0-4.7.1", "S0-4.10.5", "S0-4.12.3", "S2-3.1g", "S4-5.2.1", "S4-8.1.1",
    "S1-A1.4",
)  # fmt: skip
@pytest.mark.parametrize("role", Role)
def test_a_role_has_help_on_each_of_its_screens_and_sees_whom_to_ask(role: Role, qtbot: QtBot) -> None:
    desk = desk_of(role, qtbot)
    general = HelpTopics(HELP, "ru").text(GENERAL)
    for key in desk.frame.screens():
        desk.help.show_topic(key)
        desk.help.toggle()
        heading = (HELP / "ru" / f"{key}.md").read_text(encoding="utf-8").splitlines()[0].removeprefix("## ")
        assert desk.help.text().splitlines()[0] == heading
        assert HelpTopics(HELP, "ru").text(key) != general
    assert desk.help.contact().endswith(ADVISER)
