"""Every failure of the program has its words in every language of both fronts."""

from __future__ import annotations

import importlib
import pkgutil
import string
from typing import TYPE_CHECKING

import pytest
from defusedxml import ElementTree

import ejournal_desktop
from ejournal_desktop.cli.error_text import ERROR_WORDS as CONSOLE_WORDS
from ejournal_desktop.cli.error_text import error_line
from ejournal_desktop.gui.error_text import CONTEXT, ERROR_WORDS, PART, UNEXPECTED, error_text
from ejournal_desktop.kernel.errors import AppError
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

RUN_AS_SCRIPTS = ("ejournal_desktop.__main__", "ejournal_desktop.storage.migrations.")
TRANSLATED = ("ru",)  # the code itself speaks English


class _NewError(AppError):
    code = "test_not_in_any_table"


def _descendants(base: type[AppError]) -> Iterator[type[AppError]]:
    for child in base.__subclasses__():
        yield child
        yield from _descendants(child)


@pytest.fixture(scope="module")
def codes() -> set[str]:
    for module in pkgutil.walk_packages(ejournal_desktop.__path__, "ejournal_desktop."):
        if not module.name.startswith(RUN_AS_SCRIPTS):
            importlib.import_module(module.name)
    ours = (failure for failure in _descendants(AppError) if failure.__module__.startswith("ejournal_desktop."))
    return {failure.code for failure in ours if failure.code}


def _translations(language: str) -> dict[str, str]:
    root = ElementTree.fromstring((ROOT / "translations" / f"ejournal_{language}.ts").read_bytes())
    contexts = [context for context in root.iter("context") if context.findtext("name") == CONTEXT]
    messages = [message for context in contexts for message in context.iter("message")]
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def _fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_windows_have_words_for_every_failure_and_for_no_other(codes: set[str]) -> None:
    assert codes - ERROR_WORDS.keys() == set()
    assert ERROR_WORDS.keys() - codes == set()


@pytest.mark.parametrize("language", ["ru", "en"])
def test_console_has_words_for_every_failure_and_for_no_other(codes: set[str], language: str) -> None:
    assert codes - CONSOLE_WORDS[language].keys() == set()
    assert CONSOLE_WORDS[language].keys() - codes == set()


@pytest.mark.parametrize("words", [*ERROR_WORDS.values(), UNEXPECTED])
def test_words_say_what_happened_what_it_means_and_what_to_do(words: str) -> None:
    parts = words.split(PART)
    assert len(parts) == 3
    assert all(part[0].isupper() and part[-1] not in ".!" for part in parts)


@pytest.mark.parametrize("language", TRANSLATED)
def test_translated_words_have_the_same_three_parts_and_fields(language: str) -> None:
    known = _translations(language)
    odd = [
        words
        for words in (*ERROR_WORDS.values(), UNEXPECTED)
        if known.get(words, "").count(PART) != 2 or _fields(known.get(words, "")) != _fields(words)
    ]
    assert odd == []


def test_no_words_blame_shout_or_end_in_ok() -> None:
    texts = [*ERROR_WORDS.values(), *_translations("ru").values()]
    texts += [words for table in CONSOLE_WORDS.values() for words in table.values()]
    refused = ("Ошибка", "едопустимо", "!", "OK", "ОК ")
    assert [text for text in texts if any(word in text for word in refused)] == []


def test_failure_without_words_is_still_answered_calmly() -> None:
    assert "prepared" in error_text(_NewError()).happened
    assert "test_not_in_any_table" in error_line(_NewError(), "ru")
