"""Which passwords are taken: length, not common, not personal, not easily guessed (security.md D-19).

No composition rule, no expiry, no hints.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from zxcvbn import zxcvbn
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from ejournal_desktop.security.errors import (
    PasswordCommonError,
    PasswordPersonalError,
    PasswordTooLongError,
    PasswordTooShortError,
    PasswordWeakError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST_LENGTH: Final = 10
MOST_LENGTH: Final = 128
LEAST_SCORE: Final = 3
_COMMONEST: Final = frozenset(FREQUENCY_LISTS["passwords"][:10_000])
_LIBRARY_LIMIT: Final = 72
_LEAST_PERSONAL: Final = 4
# Russian words typed on a Latin layout, and the other way round, are among the first that anybody guesses.
_AS_LATIN: Final = str.maketrans(
    "йцукенгшщзхъфывапролджэячсмитьбюё",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
)


def require_good_password(password: str, personal: Iterable[str]) -> None:
    """Refuse a password that breaks the rule.

    Args:
        password: as typed.
        personal: the login, the surname, the words of the school's name.

    Raises:
        RuleError: one of the ``Password…Error`` classes.
    """
    if len(password) < LEAST_LENGTH:
        raise PasswordTooShortError(least=LEAST_LENGTH)
    if len(password) > MOST_LENGTH:
        raise PasswordTooLongError(most=MOST_LENGTH)
    spellings = _spellings(password)
    if spellings & _COMMONEST:
        raise PasswordCommonError
    if _is_personal(password, personal):
        raise PasswordPersonalError
    # the library reads no further than 72 characters
    score = min(int(zxcvbn(spelling[:_LIBRARY_LIMIT])["score"]) for spelling in spellings)
    if score < LEAST_SCORE:
        raise PasswordWeakError(score=score)


def _spellings(password: str) -> set[str]:
    folded = password.casefold()
    return {folded, folded.translate(_AS_LATIN)}


def _is_personal(password: str, personal: Iterable[str]) -> bool:
    words = {word for text in personal for word in re.split(r"\W+", text.casefold()) if len(word) >= _LEAST_PERSONAL}
    return any(word in spelling for word in words | _in_latin(words) for spelling in _spellings(password))


def _in_latin(words: Iterable[str]) -> set[str]:
    return {word.translate(_AS_LATIN) for word in words}
