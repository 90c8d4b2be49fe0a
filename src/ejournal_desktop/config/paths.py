"""Where this computer keeps the journal, the preferences and the technical log."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from appdirs import user_config_dir, user_data_dir, user_log_dir

PROGRAM: Final = "ejournal-desktop"

TRAINING_LOGINS: Final = "logins.json"
"""The log-ins of the training school, beside its data folder."""

TRAINING_PASSWORDS: Final = "passwords"
"""The folder with one file per log-in of the training school."""


def default_data_folder() -> Path:
    """Return the folder of the journal when nobody names another one."""
    return Path(user_data_dir(PROGRAM, appauthor=False)) / "journal"


def preferences_file() -> Path:
    """Return the file of the preferences of this computer."""
    return Path(user_config_dir(PROGRAM, appauthor=False)) / "preferences.toml"


def log_folder() -> Path:
    """Return the folder of the technical log."""
    return Path(user_log_dir(PROGRAM, appauthor=False))
