"""The program in a terminal: words, log, exit codes; the windows are not known here."""

from __future__ import annotations

import io
import locale
import os
import sys
from typing import TYPE_CHECKING, Final

from ejournal_desktop.app.container import build_container, program_version
from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit
from ejournal_desktop.cli.words_en import ENGLISH
from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.config.logging_setup import forbid_core_dumps, note_unexpected, start_log
from ejournal_desktop.config.paths import default_data_folder, log_folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from ejournal_desktop.cli.toolbox import Outcome

_LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE: Final = ("", "c", "posix")
_RUSSIAN_SPEAKING: Final = ("ru", "ky")


def run_console(arguments: Sequence[str]) -> Outcome:
    """Run the command line and return how it ended; an unforeseen error ends in one calm line and exit code 1."""
    language = terminal_language(os.environ)
    words = RUSSIAN if language == "ru" else ENGLISH
    _keep_calm(words)
    _show_any_letter()
    forbid_core_dumps()
    start_log(log_folder())
    kit = Kit(words, language, program_version(), default_data_folder(), build_container)
    return run(arguments, kit)


def terminal_language(environment: Mapping[str, str]) -> str:
    """Return ``ru`` for Russian, for Kyrgyz and where nothing is set, else ``en``."""
    named = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), None)
    spoken = (named if named is not None else locale.getlocale()[0] or "").partition(".")[0].casefold()
    if spoken in _NO_LANGUAGE or spoken.startswith(_RUSSIAN_SPEAKING):
        return "ru"
    return "en"


def _keep_calm(words: Mapping[str, str]) -> None:
    def unexpected(kind: type[BaseException], _error: BaseException, traceback: TracebackType | None) -> None:
        code = note_unexpected(kind, traceback)
        sys.stderr.write(words["unexpected"].format(code=code) + "\n")

    sys.excepthook = unexpected


def _show_any_letter() -> None:
    """A terminal that lacks a letter gets a question mark, never a failure."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
