"""The technical log: codes, ids, counts and durations, never a name, a mark or a path (security.md D-26)."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Final

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

LOG_FILE: Final = "program.log"
ROOT_LOGGER: Final = "ejournal_desktop"
UNEXPECTED: Final = "unexpected"
STANDSTILL: Final = "standstill"
_MOST_BYTES: Final = 512 * 1024
_KEPT_FILES: Final = 3


class _CodesOnly(logging.Formatter):
    """Writes our own messages, and of foreign ones only who spoke: their texts may quote data."""

    def format(self, record: logging.LogRecord) -> str:
        is_ours = record.name.partition(".")[0] == ROOT_LOGGER
        said = record.getMessage() if is_ours else "-"
        return f"{self.formatTime(record)} {record.levelname} {record.name} {said}"


def start_log(folder: Path) -> None:
    """Let the program write its log into a folder; a folder that takes no file leaves it without one."""
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    logging.getLogger(ROOT_LOGGER).setLevel(logging.INFO)
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_FILE, maxBytes=_MOST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8", delay=True
        )
    handler.setFormatter(_CodesOnly())
    root.addHandler(handler)


def note_unexpected(kind: type[BaseException], traceback: TracebackType | None) -> str:
    """Write an unforeseen error as its class and the places it passed in the program; return its short code."""
    places = list(_places(traceback))
    code = f"{kind.__name__}@{places[-1] if places else '-'}"
    logging.getLogger(ROOT_LOGGER).error("%s %s", UNEXPECTED, " < ".join([kind.__name__, *reversed(places)]))
    return code


def note_standstill(functions: Sequence[str]) -> None:
    """Write which functions of the program did not come to an end when it was closed."""
    logging.getLogger(ROOT_LOGGER).error("%s %s", STANDSTILL, " ".join(functions))


def _places(traceback: TracebackType | None) -> list[str]:
    places = []
    while traceback is not None:
        name = traceback.tb_frame.f_globals.get("__name__", "")
        if name.partition(".")[0] == ROOT_LOGGER:
            places.append(f"{name.removeprefix(ROOT_LOGGER + '.')}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return places


def forbid_core_dumps() -> None:
    """Keep keys and names out of a file that the system would write after a crash."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
