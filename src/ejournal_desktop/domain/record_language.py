"""Whether a topic or a homework is written in Russian (S0-4.14.12): doubts for a soft warning, never a refusal.

Letters alone do not tell: «Жаттоо» and «Вправа» have Russian letters only. Besides foreign letters, the check knows
words that stand in almost every Kyrgyz or Ukrainian sentence, and endings and spellings that Russian does not have.
Titles in quotation marks, formulas, web addresses, Roman numbers and abbreviations in capitals are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation_parts import RecordContent

CHECKED_LANGUAGE: Final = "ru"


class LanguageDoubt(StrEnum):
    """What makes a text look foreign."""

    LATIN = "latin"
    FOREIGN_LETTERS = "foreign_letters"
    FOREIGN_WORDS = "foreign_words"


@dataclass(frozen=True, slots=True)
class LanguageFinding:
    """A doubt with the words that caused it, each once, in the order of the text."""

    doubt: LanguageDoubt
    words: tuple[str, ...]


_QUOTED = re.compile(r"«[^»]*»|„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.-]+@[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/\S*)?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:(?<=[\u0400-\u052f])[-'’ʼ](?=[\u0400-\u052f])[^\W\d_]+)*")
_SMALL_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "01234567890123456789")
_SENTENCE_BREAKS: Final = frozenset(".!?:;()–—")
_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_STRESS = "\N{COMBINING ACUTE ACCENT}"

# Latin pieces that belong to formulas: functions and units are written so in Russian books too.
_MATHEMATICS: Final = frozenset(
    "sin cos tg ctg tan cot arcsin arccos arctg arcctg log ln lg lim max min exp mod div const dx dy kx ax bx by cx "
    "mm cm dm km kg mg ml pH".casefold().split()
)
_CHEMISTRY = re.compile(r"(?:[A-Z][a-z]?){2,}")
_ROMAN = re.compile(r"[IVXLCDM]+")
_LONGEST_ABBREVIATION: Final = 6
_FORMULA_SIGNS: Final = frozenset("=+*/^<>≤≥≠≈±·×÷√∫∑|\\[]{}")
_LONGEST_VARIABLE: Final = 3
_NEAR: Final = 3

_COMMON_WORDS: Final = """
жана менен болгон болуп болот боюнча деген эмес элек керек кайсы кандай канча эмне эмнеге ошондой
сабак сабагы сабактын китеп китеби беттер бети тапшырма тапшырмалар маселе маселелер мисал мисалдар
жооп жооптор темасы темага темалар адабият адабияты тили тилинин тилдин тарых тарыхы мектеп мектеби
мугалим тексти текстти менин сенин биздин алардын ырлар кирген экен

або але що який яка яке які його цього цей також вправа вправи завдання робота роботи самостійна
твору мова мови літератури читання повторення вивчення розв'язування розв'язати
сторінка сторінки підручник узагальнення

практыкаванне старонка мовы гэта гэты яго адказы
"""
_FOREIGN_WORDS: Final = frozenset(_COMMON_WORDS.split())

# Spellings a Russian word cannot have: a doubled vowel before the end («окуу», «жаттоонун»), жы and шы, ы as the first
# letter, -ння and -ття. Names are written with a capital and are left alone.
_FOREIGN_SPELLING = re.compile(
    r"(?:аа|оо|уу|ээ)(?:н[уыо]н|н[уыо]|г[ао]|д[ао]|сун?|лор\w*|лар\w*)?\Z|[жш]ы|\Aы\w|(?:нн|тт)я\Z|[сц]ьк(?:ий|ого|а)\Z"
)
# What a Russian word may have, but seldom twice in one text.
_FOREIGN_ENDING = re.compile(r"\w{2}(?:[нтд][ыу]н|лард?[ыа]\w*|дард[ыа]\w*|лорд?[уо]\w*|ынан|ылган|сызы?|чылык)\Z")
_ENDINGS_THAT_TELL: Final = 2
# Words of the country that Russian books use as they are.
_TAKEN_OVER = re.compile(r"(?:шырдак|ашычк|джайлоо|жайлоо|манасчы|ырчы|алтын|кыргыз)")


def record_findings(record: RecordContent, text: str) -> tuple[LanguageFinding, ...]:
    """Return the doubts about a text under a regulation; none where it asks for no check or for another language."""
    is_checked = record.is_language_checked and record.language == CHECKED_LANGUAGE
    return language_findings(text) if is_checked else ()


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    before: str
    after: str

    @property
    def is_cyrillic(self) -> bool:
        return any("\u0400" <= letter <= "\u052f" for letter in self.text)

    @property
    def is_russian_spelling(self) -> bool:
        return all(letter in _RUSSIAN for letter in self.text.casefold() if letter.isalpha())

    @property
    def is_name(self) -> bool:
        """Whether a capital marks a name: inside a sentence, or inside the word itself («Ат-Башы»)."""
        return self.text[1:] != self.text[1:].lower() or (self.text[0].isupper() and not self.begins_sentence)

    @property
    def begins_sentence(self) -> bool:
        before = self.before.rstrip()
        return not before or before[-1] in _SENTENCE_BREAKS


def language_findings(text: str) -> tuple[LanguageFinding, ...]:
    """Return the doubts whether a text is Russian, none where nothing speaks against it."""
    words = _words(text)
    cyrillic = [word for word in words if word.is_cyrillic]
    doubts = {
        LanguageDoubt.LATIN: _latin_words(words),
        LanguageDoubt.FOREIGN_LETTERS: [word.text for word in cyrillic if not word.is_russian_spelling],
        LanguageDoubt.FOREIGN_WORDS: _foreign_words([word for word in cyrillic if word.is_russian_spelling]),
    }
    return tuple(LanguageFinding(doubt, tuple(dict.fromkeys(found))) for doubt, found in doubts.items() if found)


def _words(text: str) -> list[_Word]:
    plain = unicodedata.normalize("NFC", text.replace(_STRESS, "")).translate(_SMALL_DIGITS)
    plain = _ADDRESS.sub(" ", _QUOTED.sub(" ", plain))
    return [
        _Word(match.group(), plain[max(match.start() - _NEAR, 0) : match.start()], plain[match.end() :][:_NEAR])
        for match in _WORD.finditer(plain)
    ]


def _latin_words(words: Sequence[_Word]) -> list[str]:
    latin = [word for word in words if word.text.isascii() and not _is_formula(word)]
    is_one_name = len(latin) == 1 and latin[0].text.istitle() and any(word.is_cyrillic for word in words)
    return [] if is_one_name else [word.text for word in latin]  # a name in a Russian text: «Работа в Word»


def _is_formula(word: _Word) -> bool:
    text = word.text
    if len(text) == 1 or text.casefold() in _MATHEMATICS or _ROMAN.fullmatch(text):
        return True
    is_abbreviation = bool(_CHEMISTRY.fullmatch(text)) and len(text) <= _LONGEST_ABBREVIATION
    is_bound_to_digit = word.before[-1:].isdigit() or word.after[:1].isdigit()
    is_call = word.after.startswith("(")
    is_in_equation = len(text) <= _LONGEST_VARIABLE and not _FORMULA_SIGNS.isdisjoint(word.before + word.after)
    return is_abbreviation or is_bound_to_digit or is_call or is_in_equation


def _foreign_words(cyrillic: Sequence[_Word]) -> list[str]:
    words = [word for word in cyrillic if not _TAKEN_OVER.match(word.text.casefold())]
    sure = [word for word in words if word.text.casefold() in _FOREIGN_WORDS or _is_spelt_foreign(word)]
    endings = [word for word in words if word.text.islower() and _FOREIGN_ENDING.search(word.text)]
    if not sure and len(endings) < _ENDINGS_THAT_TELL:
        return []
    return [word.text for word in words if word in sure or word in endings]


def _is_spelt_foreign(word: _Word) -> bool:
    return not word.is_name and bool(_FOREIGN_SPELLING.search(word.text.casefold()))
