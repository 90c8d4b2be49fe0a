"""Options that every command takes, before or after its name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ejournal_desktop.cli.toolbox import Kit, Outcome, Toolbox

Run = TypeVar("Run", bound="Callable[..., Outcome]")


class _Day(click.DateTime):
    """A day of the calendar, where click would hand on midnight without saying where."""

    def convert(  # type: ignore[override]  # a narrower idea of a day than that of click, whose words we keep
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        return super().convert(value, param, ctx).date()


DAY: Final = _Day(["%Y-%m-%d"])
FILE: Final = click.Path(path_type=Path, dir_okay=False)
READABLE_FILE: Final = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)
FOLDER: Final = click.Path(path_type=Path, file_okay=False)
_NAMES: Final = ("data", "user", "password_file", "is_json")


@dataclass(frozen=True, slots=True)
class Call:
    """What one call of the program was told besides the command's own options."""

    kit: Kit
    data: Path
    user: str | None
    password_file: Path | None
    is_json: bool

    @property
    def words(self) -> Callable[[str], str]:
        """Looks words up by their key."""
        return self.kit.words.__getitem__

    def services(self) -> Toolbox:
        """Return the services of the data folder."""
        return self.kit.services_of(self.data)


def shared_options(kit: Kit, *, is_inner: bool = True) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add the options to a command; an inner command hands on what stood before its name."""

    def decorate(run: Callable[..., Any]) -> Callable[..., Any]:
        inner = _joined(kit, run) if is_inner else run
        for option in reversed(_options(kit)):
            inner = option(inner)
        return inner

    return decorate


def restore_options(kit: Kit) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add what putting something back asks for: a look without a change, and the second person with a password."""
    words = kit.words
    options = [
        click.option("--dry-run", "is_dry", is_flag=True, help=words["dry_run_help"]),
        click.option("--second", metavar="NAME", help=words["backup_second_help"]),
        click.option("--second-password-file", type=READABLE_FILE, metavar="FILE", help=words["password_file_help"]),
    ]

    def decorate(run: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            run = option(run)
        return run

    return decorate


def _options(kit: Kit) -> list[Callable[[Callable[..., Any]], Callable[..., Any]]]:
    words = kit.words
    return [
        click.option("--data", type=FOLDER, metavar="DIR", help=words["data_help"]),
        click.option("--user", metavar="NAME", help=words["user_help"]),
        click.option("--password-file", type=READABLE_FILE, metavar="FILE", help=words["password_file_help"]),
        click.option("--json", "is_json", is_flag=True, help=words["json_help"]),
    ]


def _joined(kit: Kit, run: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take one ``Call`` in place of the shared options, each from the nearest place it was given."""

    @click.pass_context
    def wrapped(context: click.Context, /, **given: Any) -> Any:
        near = {name: given.pop(name) for name in _NAMES}
        far = context.find_root().params
        told = {name: near[name] or far.get(name) for name in _NAMES}
        call = Call(
            kit=kit,
            data=told["data"] or kit.default_folder,
            user=told["user"],
            password_file=told["password_file"],
            is_json=bool(told["is_json"]),
        )
        return context.invoke(run, call, **given)

    return update_wrapper(wrapped, run)
