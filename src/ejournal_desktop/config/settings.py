"""Preferences of this computer, declared once; facts of the school are never kept here."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from ejournal_desktop.files.durable import ensure_writable_folder, read_small, write_durably

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_MOST_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person may set for this computer; the defaults are those of a first start."""

    language: str = "ru"
    theme: str = "system"
    text_percent: int = 100
    row_height: int = 20
    after_entry: str = "down"
    has_hints: bool = True
    has_motion: bool = True
    speaks_names: bool = True
    has_keypad_codes: bool = True
    shows_results: bool = False
    data_folder: str = ""


@dataclass(frozen=True, slots=True)
class Preference:
    """One preference and which values it takes; without choices any value of its type."""

    name: str
    choices: Sequence[int | str] = ()

    @property
    def default(self) -> int | str:
        """The value of a first start."""
        value: int | str = getattr(_DEFAULTS, self.name)
        return value

    def takes(self, value: object) -> bool:
        """Tell whether a value read from the file is one of this preference's."""
        is_right_type = type(value) is type(self.default)
        return is_right_type and (not self.choices or value in self.choices)


_DEFAULTS: Final = Preferences()
PREFERENCES: Final[Mapping[str, Preference]] = {
    preference.name: preference
    for preference in (
        Preference("language", ("ru", "ky", "en")),
        Preference("theme", ("system", "light", "dark", "contrast")),
        Preference("text_percent", (90, 100, 110, 125, 150)),
        Preference("row_height", (20, 24, 28)),
        Preference("after_entry", ("down", "right", "stay")),
        Preference("has_hints"),
        Preference("has_motion"),
        Preference("speaks_names"),
        Preference("has_keypad_codes"),
        Preference("shows_results"),
        Preference("data_folder"),
    )
}


class PreferencesFile:
    """The preferences of this computer as a TOML file that a person may also edit by hand."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Preferences:
        """Return the stored preferences; what is missing, unknown or out of its choices has its default.

        Raises:
            DeviceError: the file is there but cannot be read.
        """
        data = read_small(self._path, at_most=_MOST_BYTES)
        return replace(_DEFAULTS, **_accepted(_values(data))) if data else _DEFAULTS

    def write(self, preferences: Preferences) -> None:
        """Store the preferences that differ from a first start.

        Raises:
            DeviceError: the folder cannot be written.
        """
        names = [field.name for field in fields(preferences)]
        changed = {name: getattr(preferences, name) for name in names}
        changed = {name: value for name, value in changed.items() if value != PREFERENCES[name].default}
        ensure_writable_folder(self._path.parent)
        write_durably(self._path, tomli_w.dumps(changed).encode())


def _values(data: bytes) -> Mapping[str, object]:
    with suppress(UnicodeDecodeError, tomllib.TOMLDecodeError):  # a file spoiled by hand must not stop the program
        return tomllib.loads(data.decode())
    return {}


def _accepted(values: Mapping[str, object]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in PREFERENCES and PREFERENCES[name].takes(value)}
