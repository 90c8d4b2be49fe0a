"""Logging in from a terminal: the password is typed unseen, or read from a file, never an argument."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Toolbox
    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.session import Session


@contextmanager
def signed_in(call: Call, services: Toolbox) -> Iterator[Session]:
    """Give the session of the person the call names, and close the journal at the end.

    Raises:
        AccessError: the log-in failed.
        TrustError, DeviceError: there is no journal, or it cannot be opened.
    """
    handle = _handle(call, services.entrance.login_choices())
    try:
        session = services.access.sign_in(handle, asked_password(call))
        try:
            yield session
        finally:
            services.access.sign_out(session)
    finally:
        services.access.close()


def asked_handle(call: Call) -> str:
    """Return a login where there is no list to find it in yet."""
    return call.user or _prompted(call.words("user_prompt"))


def asked_password(call: Call) -> str:
    """Return the password of the person the call names: from a file, typed unseen, or the next line given."""
    if call.password_file is not None:
        return call.password_file.read_text(encoding="utf-8-sig", errors="replace").rstrip("\r\n")
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt(call.words("password_prompt"), hide_input=True, err=True))


def second_password(call: Call, file: Path | None) -> str:
    """Return the password of the person who stands beside: from a file, or typed unseen, or the next line given."""
    if file is not None:
        return file.read_text(encoding="utf-8-sig", errors="replace").rstrip("\r\n")
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt(call.words("second_password_prompt"), hide_input=True, err=True))


def _handle(call: Call, choices: Sequence[LoginChoice]) -> str:
    """Return the login: given as such or as the name of the log-in list; asked for where nothing was given."""
    asked = call.user or _only(choices) or _prompted(call.words("user_prompt"))
    wanted = normalised(asked).casefold()
    named = [choice.handle for choice in choices if wanted in {choice.handle.casefold(), choice.label.casefold()}]
    return named[0] if len(named) == 1 else asked


def _only(choices: Sequence[LoginChoice]) -> str | None:
    return choices[0].handle if len(choices) == 1 else None


def _prompted(words: str) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(words)
    return str(click.prompt(words, err=True))
