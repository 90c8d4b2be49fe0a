"""The words for every failure: what happened, what it means for the data, what to do (ux.md 5.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from ejournal_desktop.gui.error_words.access import ACCESS_WORDS
from ejournal_desktop.gui.error_words.custody import CUSTODY_WORDS
from ejournal_desktop.gui.error_words.device import DEVICE_WORDS
from ejournal_desktop.gui.error_words.exchange import EXCHANGE_WORDS
from ejournal_desktop.gui.error_words.homeroom import HOMEROOM_WORDS
from ejournal_desktop.gui.error_words.plans import PLAN_WORDS
from ejournal_desktop.gui.error_words.rules import RULES_WORDS
from ejournal_desktop.gui.error_words.trust import TRUST_WORDS
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.errors import AppError

CONTEXT: Final = "ErrorText"
PART: Final = " · "
UNEXPECTED: Final = translatable(
    "ErrorText",
    "The program met something it was not prepared for · "
    "Everything stored before is intact · "
    "Repeat the act; if it fails again, close the program and open it anew",
)
ERROR_WORDS: Final[Mapping[str, str]] = {
    **ACCESS_WORDS,
    **TRUST_WORDS,
    **DEVICE_WORDS,
    **RULES_WORDS,
    **PLAN_WORDS,
    **CUSTODY_WORDS,
    **EXCHANGE_WORDS,
    **HOMEROOM_WORDS,
    "unforeseen": UNEXPECTED,
}


@dataclass(frozen=True, slots=True)
class ErrorText:
    """One failure in the words of the screen."""

    happened: str
    meaning: str
    action: str

    @property
    def sentences(self) -> str:
        """All three parts as sentences, for a banner or a label."""
        return f"{self.happened}. {self.meaning}. {self.action}."

    @property
    def short(self) -> str:
        """What happened and what to do, where room is scarce."""
        return f"{self.happened}. {self.action}."


def error_text(error: AppError) -> ErrorText:
    """Return the words for a failure in the language of the window."""
    return _text(ERROR_WORDS.get(error.code, UNEXPECTED), error.fields)


def unexpected_text() -> ErrorText:
    """Return the words for a failure nobody foresaw."""
    return _text(UNEXPECTED, {})


class _Shown(dict[str, str]):
    """The fields of a failure as text; one that was not given shows as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _text(source: str, fields: Mapping[str, int | str]) -> ErrorText:
    words = QCoreApplication.translate(CONTEXT, source)
    happened, meaning, action = words.format_map(_shown(fields)).split(PART)
    return ErrorText(happened, meaning, action)


def _shown(fields: Mapping[str, int | str]) -> _Shown:
    """Return the fields as text, numbers of bytes also as ``<field>_size``."""
    shown = _Shown((key, str(value)) for key, value in fields.items())
    sizes = {key: value for key, value in fields.items() if isinstance(value, int)}
    for key, value in sizes.items():
        shown[f"{key}_size"] = QLocale().formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return shown
