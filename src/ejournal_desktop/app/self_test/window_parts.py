"""The parts of the self-test that Qt brings: window, letters, words of the screens, PDF on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale
from PySide6.QtGui import QFontMetricsF, QImageReader
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from ejournal_desktop.app.assets import resources_folder, translations_folder
from ejournal_desktop.app.desktop import make_application
from ejournal_desktop.app.self_test.data_parts import LETTERS, drawn_paper
from ejournal_desktop.app.translations import LANGUAGES, install_language, remove_language
from ejournal_desktop.app.workplace import regulation_choices
from ejournal_desktop.gui.fonts import use_fallback_font
from ejournal_desktop.gui.print.raster import page_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QImage

_OUR_WORDS_AND_QTS: Final = 2
_PICTURES: Final = (b"png", b"jpeg", b"svg")
_TRANSLATED: Final = ("ru", "ky")  # the code speaks English


def _opens_windows(_scratch: Path) -> bool:
    application = make_application()
    formats = {bytes(name.data()) for name in QImageReader.supportedImageFormats()}
    has_screens = bool(regulation_choices(resources_folder()))  # the module that holds it loads every screen
    return bool(application.platformName()) and formats.issuperset(_PICTURES) and has_screens


def _shows_letters(_scratch: Path) -> bool:
    application = make_application()
    former = application.font()
    try:
        metrics = QFontMetricsF(use_fallback_font(application, resources_folder() / "fonts"))
        return all(metrics.horizontalAdvance(letter) > 0 for letter in LETTERS)
    finally:
        application.setFont(former)


def _speaks_languages(_scratch: Path) -> bool:
    return all(_speaks(language) for language in LANGUAGES)


def _speaks(language: str) -> bool:
    application, former = make_application(), QLocale()
    installed = install_language(application, translations_folder(), language)
    try:
        said = QCoreApplication.translate("LoginPage", "Class journal")
        is_translated = said != "Class journal" or language not in _TRANSLATED
        return is_translated and len(installed) == _OUR_WORDS_AND_QTS
    finally:
        remove_language(application, installed)
        QLocale.setDefault(former)


def _shows_papers(_scratch: Path) -> bool:
    make_application()
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(drawn_paper()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        return document.pageCount() == 1 and _is_inked(page_picture(document, 0, 0.5)) and QPrinter().isValid()
    finally:
        document.close()


def _is_inked(picture: QImage) -> bool:
    """Tell whether a page shows anything: an empty one is of one colour."""
    return len(set(bytes(picture.constBits()))) > 1


WINDOW_PARTS: Final[Mapping[str, Callable[[Path], bool]]] = {
    "windows": _opens_windows,
    "letters": _shows_letters,
    "languages": _speaks_languages,
    "preview": _shows_papers,
}
