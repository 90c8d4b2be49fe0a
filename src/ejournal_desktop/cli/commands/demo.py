"""``demo``: the training school in a folder, ready for scripts and for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.options import FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json, progress
from ejournal_desktop.cli.toolbox import Outcome
from ejournal_desktop.services.entrance import VaultState
from ejournal_desktop.services.training_handout import VAULT_FOLDER, make_with_papers

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.services.training_handout import Handout


def demo_command(kit: Kit) -> click.Command:
    """Return the command that makes the training school."""
    words = kit.words

    @click.command("demo", help=words["demo_help"])
    @shared_options(kit)
    @click.option("--dir", "folder", type=FOLDER, required=True, metavar="DIR", help=words["demo_dir_help"])
    @click.option("--no-window", is_flag=True, help=words["demo_no_window_help"])
    def demo(call: Call, folder: Path, *, no_window: bool) -> Outcome:
        vault = folder / VAULT_FOLDER
        services = kit.services_of(vault)
        if services.entrance.vault_state() is VaultState.READY and services.entrance.is_training():
            click.echo(call.words("demo_is_there"), err=True)
        else:
            with progress(call.words("demo_progress"), is_shown=not call.is_json) as told:
                makers = (services.training, services.training_samples, services.access, services.accounts)
                handout = make_with_papers(vault, *makers, progress=told)
            _show(call, handout)
        return Outcome(window=None if no_window else vault)

    return demo


def _show(call: Call, handout: Handout) -> None:
    fields = {
        "data": str(handout.vault),
        "logins": str(handout.logins),
        "passwords": str(handout.passwords),
        "recovery_identity": str(handout.recovery_identity),
    }
    if call.is_json:
        print_json(fields)
    else:
        click.echo(filled(call.words("demo_done"), fields))
