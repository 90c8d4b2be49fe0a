"""``self-test``: is everything here that the program is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.toolbox import Outcome

if TYPE_CHECKING:
    from ejournal_desktop.cli.toolbox import Kit


def self_test_command(kit: Kit) -> click.Command:
    """Return the command that asks for the self-test; the parts of the window are not known here."""

    @click.command("self-test", help=kit.words["self_test_help"])
    def self_test() -> Outcome:
        return Outcome(is_self_test=True)

    return self_test
