"""Every word of the windows is there in every shipped language, and every window opens in it."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QLocale
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget, QWizard

from ejournal_desktop.app.translations import LANGUAGES, install_language, remove_language, shipped_languages
from ejournal_desktop.gui.setup.wizard import SetupWizard
from support.scripts import script
from support.source_tree import ROOT, SOURCES, source_files, tree_of
from support.windows import WINDOWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


MNEMONIC = re.compile(r"&([^&\s])")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for path in (ROOT / "translations").glob("*.ts"):
        shutil.copy(path, folder)
    script("translations").release(folder)
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication, compiled: Path) -> Iterator[str]:
    before = QLocale()
    installed = install_language(qapp, compiled, request.param)
    assert installed
    yield request.param
    remove_language(qapp, installed)
    QLocale.setDefault(before)


def _words_of(window: QWidget) -> list[str]:
    texts = [label.text() for label in window.findChildren(QLabel)]
    return texts + [button.text() for button in window.findChildren(QAbstractButton)]


def _words_seen_together(window: QWidget) -> list[list[str]]:
    """Return the words of a window, of a wizard those of every page with the buttons under it."""
    if not isinstance(window, SetupWizard):
        return [_words_of(window)]
    buttons = [window.buttonText(QWizard.WizardButton.NextButton), window.buttonText(QWizard.WizardButton.BackButton)]
    return [[*buttons, *_words_of(window.page(number))] for number in window.pageIds()]


def _russian_words() -> dict[str, str]:
    """Return the Russian words by the English ones, where they differ."""
    root = ElementTree.fromstring((ROOT / "translations" / "ejournal_ru.ts").read_bytes())
    known = {message.findtext("source", ""): message.findtext("translation", "") for message in root.iter("message")}
    return {source: words for source, words in known.items() if words.strip() and words != source}


def test_no_entry_of_a_shipped_language_is_missing_or_misfits() -> None:
    assert script("translations").problems() == []


def test_shipped_languages_are_those_with_a_compiled_file(compiled: Path) -> None:
    assert shipped_languages(compiled) == LANGUAGES


def test_no_words_are_hidden_from_the_extraction_tool_in_a_formatted_string() -> None:
    hidden = [
        f"{path.relative_to(SOURCES)}:{node.lineno}"
        for path in source_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr"
    ]
    assert hidden == []


def test_words_have_their_context_written_beside_them() -> None:
    hidden = [
        f"{path.relative_to(SOURCES)}:{node.lineno}"
        for path in source_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate" and len(node.args) > 1
        if isinstance(node.args[1], ast.Constant) and not isinstance(node.args[0], ast.Constant)
    ]
    assert hidden == []


@pytest.mark.parametrize("window", WINDOWS)
def test_window_opens_in_every_language(language: str, window: str) -> None:
    shown = set(_words_of(WINDOWS[window]()))
    russian = _russian_words()
    strangers = russian.values() if language == "en" else russian.keys()
    assert shown
    assert shown & set(strangers) == set()


@pytest.mark.parametrize("window", WINDOWS)
def test_mnemonics_are_unique_in_a_window(language: str, window: str) -> None:
    del language
    made = WINDOWS[window]()
    for texts in _words_seen_together(made):
        letters = Counter(found.lower() for text in texts for found in MNEMONIC.findall(text))
        assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("language_code", LANGUAGES)
def test_print_and_fallback_font_has_every_letter_of_a_language(qapp: QApplication, language_code: str) -> None:
    del qapp
    font = QRawFont(str(ROOT / "resources" / "fonts" / "PTSans_400Regular.ttf"), 12)
    root = ElementTree.fromstring((ROOT / "translations" / f"ejournal_{language_code}.ts").read_bytes())
    texts = ["".join(translation.itertext()) for translation in root.iter("translation")]
    letters = {letter for text in texts for letter in text if letter.isalpha()}
    assert sorted(letter for letter in letters if not font.supportsCharacter(ord(letter))) == []
