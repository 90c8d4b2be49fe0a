"""The whole command line: one click program in the language of the run, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.commands.access_log import access_log_command
from ejournal_desktop.cli.commands.archive import archive_group
from ejournal_desktop.cli.commands.backup import backup_group
from ejournal_desktop.cli.commands.carrier import carrier_group
from ejournal_desktop.cli.commands.control import control_command
from ejournal_desktop.cli.commands.demo import demo_command
from ejournal_desktop.cli.commands.documents import documents_group
from ejournal_desktop.cli.commands.exchange import exchange_group
from ejournal_desktop.cli.commands.health import health_command
from ejournal_desktop.cli.commands.integrity import check_command, keys_command, support_command
from ejournal_desktop.cli.commands.people import people_group
from ejournal_desktop.cli.commands.plans import plan_group
from ejournal_desktop.cli.commands.printing import print_group
from ejournal_desktop.cli.commands.records import records_command
from ejournal_desktop.cli.commands.regulation import regulation_group
from ejournal_desktop.cli.commands.repair import repair_command
from ejournal_desktop.cli.commands.reports import reports_group
from ejournal_desktop.cli.commands.self_test import self_test_command
from ejournal_desktop.cli.commands.timetable_import import import_group
from ejournal_desktop.cli.error_text import error_line
from ejournal_desktop.cli.exit_codes import INTERRUPTED, WRONG_USE, exit_code_of
from ejournal_desktop.cli.options import shared_options
from ejournal_desktop.cli.toolbox import Outcome
from ejournal_desktop.kernel.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from ejournal_desktop.cli.toolbox import Kit

PROGRAM = "ejournal-desktop"


def run(arguments: Sequence[str], kit: Kit) -> Outcome:
    """Do what the arguments say; every known failure becomes one calm line and its exit code."""
    try:
        found = program(kit).main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return Outcome(WRONG_USE)
    except click.Abort:
        return Outcome(INTERRUPTED)
    except AppError as error:
        click.echo(error_line(error, kit.language), err=True)
        return Outcome(exit_code_of(error))
    return found if isinstance(found, Outcome) else Outcome(int(found or 0))


def program(kit: Kit) -> click.Group:
    """Return the program; without a command it asks for the window."""
    words = kit.words

    @click.group(PROGRAM, invoke_without_command=True, help=words["program_help"])
    @shared_options(kit, is_inner=False)
    @click.version_option(kit.version, message="%(prog)s %(version)s")
    @click.pass_context
    def root(context: click.Context, /, data: Path | None, **_further: Any) -> Outcome:
        return Outcome(window=data or kit.default_folder) if context.invoked_subcommand is None else Outcome()

    for command in (demo_command(kit), import_group(kit), archive_group(kit), print_group(kit)):
        root.add_command(command)
    for command in (backup_group(kit), carrier_group(kit), plan_group(kit)):
        root.add_command(command)
    root.add_command(exchange_group(kit))
    root.add_command(access_log_command(kit))
    root.add_command(control_command(kit))
    root.add_command(documents_group(kit))
    root.add_command(people_group(kit))
    root.add_command(keys_command(kit))
    root.add_command(check_command(kit))
    root.add_command(health_command(kit))
    root.add_command(regulation_group(kit))
    root.add_command(records_command(kit))
    root.add_command(reports_group(kit))
    root.add_command(support_command(kit))
    root.add_command(self_test_command(kit))
    root.add_command(repair_command(kit))
    return root
