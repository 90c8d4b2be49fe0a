"""The topics of the help: each in Russian and Kyrgyz, with the same keys, in letters of its language."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.gui.help.topics import GENERAL, HelpTopics
from support.windows import HELP

if TYPE_CHECKING:
    from collections.abc import Iterator

TOPICS = sorted(path.stem for path in (HELP / "ru").glob("*.md"))
KEY = re.compile(r"\bF\d{1,2}\b|\b(?:Ctrl|Alt|Shift)\+[\wА-Яа-яӨөҮү↑↓←→]+|\b(?:Ins|Del|Enter|Esc|Home|Backspace)\b")
LOCAL = {"Пробел": "Боштук", "стрелки": "жебелер"}


def _keys(language: str, topic: str) -> set[str]:
    text = HelpTopics(HELP, language).text(topic)
    for word, local in LOCAL.items():
        text = text.replace(word, local)
    return set(KEY.findall(text))


def _mixed_words(text: str) -> Iterator[str]:
    """Yield words with letters of two alphabets: they look right and are found by no search."""
    for word in re.findall(r"[^\W\d_]+", text):
        scripts = [unicodedata.name(letter).partition(" ")[0] for letter in word]
        if any(first != second for first, second in pairwise(scripts)):
            yield word


@pytest.mark.requirement("S0-4.1.2")
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_names_the_same_keys_in_both_languages(topic: str) -> None:
    assert (HELP / "ky" / f"{topic}.md").is_file()
    assert _keys("ky", topic) == _keys("ru", topic)


def test_every_kyrgyz_topic_has_a_russian_one_and_no_word_of_two_alphabets() -> None:
    assert sorted(path.stem for path in (HELP / "ky").glob("*.md")) == TOPICS
    for language in ("ru", "ky"):
        texts = [HelpTopics(HELP, language).text(topic) for topic in TOPICS]
        assert [word for text in texts for word in _mixed_words(text)] == []


def test_a_screen_without_a_topic_has_the_general_one() -> None:
    topics = HelpTopics(HELP, "ky")
    assert topics.text("nothing of that name") == topics.text(GENERAL)
