"""What every run of the program does first: its language, calm words for the unforeseen, the technical log."""

from __future__ import annotations

import io
import locale
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.cli.words_en import ENGLISH
from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.config.logging_setup import forbid_core_dumps, note_unexpected, start_log
from ejournal_desktop.config.paths import log_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

_LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE: Final = ("", "c", "posix")
_RUSSIAN_SPEAKING: Final = ("ru", "ky")


@dataclass(frozen=True, slots=True)
class Terminal:
    """The language of a run and its words."""

    language: str
    words: Mapping[str, str]


def begin_process() -> Terminal:
    """Prepare the process, so that whatever fails later ends in one calm line, and return how to speak to it."""
    language = terminal_language(os.environ)
    words = RUSSIAN if language == "ru" else ENGLISH
    _keep_calm(words)
    _show_any_letter()
    forbid_core_dumps()
    start_log(log_folder())
    return Terminal(language, words)


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
        if sys.stderr is not None:  # a window of Windows has nowhere to write to
            sys.stderr.write(words["unexpected"].format(code=code) + "\n")

    sys.excepthook = unexpected


def _show_any_letter() -> None:
    """A terminal that lacks a letter gets a question mark, never a failure."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
