"""Loads the words of the screens; the shipped languages are those with a compiled file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

DEFAULT_LANGUAGE: Final = "ru"
LANGUAGES: Final = ("ru", "ky", "en")
LANGUAGE_NAMES: Final = {"ru": "Русский", "ky": "Кыргызча", "en": "English"}
_TERRITORIES: Final = {
    "ru": QLocale.Country.Russia,
    "ky": QLocale.Country.Kyrgyzstan,
    "en": QLocale.Country.UnitedKingdom,
}
_NUMBERS: Final = QLocale.NumberOption.OmitGroupSeparator


def shipped_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages whose words are compiled, the default one first."""
    return tuple(language for language in LANGUAGES if _compiled(folder, language).is_file())


def install_language(application: QCoreApplication, folder: Path, language: str) -> tuple[QTranslator, ...]:
    """Let the application speak a language, Qt's own dialogs included; returns what was installed.

    A missing file leaves the English words of the code: the program stays usable.
    """
    QLocale.setDefault(_locale(language))
    ours = _installed(application, str(_compiled(folder, language)))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Kyrgyz is not among Qt's own languages: the buttons of its dialogs then speak Russian.
    qt_language = DEFAULT_LANGUAGE if language == "ky" else language
    return (*_installed(application, f"{qt_folder}/qtbase_{qt_language}.qm"), *ours)


def remove_language(application: QCoreApplication, installed: tuple[QTranslator, ...]) -> None:
    """Take a language back before another one is installed."""
    for translator in installed:
        application.removeTranslator(translator)
        translator.deleteLater()


def _installed(application: QCoreApplication, path: str) -> tuple[QTranslator, ...]:
    translator = QTranslator(application)
    if not translator.load(path):
        return ()
    application.installTranslator(translator)
    return (translator,)


def _compiled(folder: Path, language: str) -> Path:
    return folder / f"ejournal_{language}.qm"


def _locale(language: str) -> QLocale:
    locale = QLocale(QLocale(language).language(), _TERRITORIES[language])
    locale.setNumberOptions(_NUMBERS)
    return locale
