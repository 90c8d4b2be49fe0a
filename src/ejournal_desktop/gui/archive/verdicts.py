"""The verdict on an archive file in words (security.md D-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import translated, week_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.readmodels.archive import VerdictWord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.archives import ArchiveRecord

_WORDS: Final[Mapping[VerdictWord, str]] = {
    VerdictWord.GENUINE_COMPLETE: translatable("ArchiveWords", "A genuine and complete archive."),
    VerdictWord.GENUINE_FRESHNESS_UNKNOWN: translatable("ArchiveWords", "A genuine archive, nothing in it is changed."),
    VerdictWord.DAMAGED: translatable(
        "ArchiveWords", "The archive is damaged or changed. Take another copy and replace this flash drive."
    ),
    VerdictWord.NOT_FROM_THIS_SCHOOL: translatable(
        "ArchiveWords", "The archive is not from this school. Check where the file comes from."
    ),
    VerdictWord.OLDER_THAN_KNOWN: translatable(
        "ArchiveWords", "A genuine archive, but a newer one of this class is known. Look for the newer one."
    ),
}
_KINDS: Final[Mapping[VerdictWord, NoticeKind]] = {
    VerdictWord.GENUINE_COMPLETE: NoticeKind.DONE,
    VerdictWord.GENUINE_FRESHNESS_UNKNOWN: NoticeKind.DONE,
    VerdictWord.DAMAGED: NoticeKind.FAILURE,
    VerdictWord.NOT_FROM_THIS_SCHOOL: NoticeKind.WARNING,
    VerdictWord.OLDER_THAN_KNOWN: NoticeKind.WARNING,
}
_TRAINING: Final = translatable("ArchiveWords", "TRAINING archive of invented people.")
_NO_SCHOOL: Final = translatable("ArchiveWords", "This computer knows no school: compare the fingerprint with paper.")
_LISTED: Final = translatable("ArchiveWords", "In the history: {title}, week {week}, number {number}.")
_NEWEST: Final = translatable("ArchiveWords", "It is the newest archive of the class.")
_OUTDATED: Final = translatable("ArchiveWords", "A newer archive of the class is in the history.")
_UNLISTED: Final = translatable("ArchiveWords", "It is not in the history of this computer.")
_GENUINE: Final = frozenset(
    {VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN, VerdictWord.OLDER_THAN_KNOWN}
)


def verdict_kind(verdict: ArchiveVerdict) -> NoticeKind:
    """Return how grave a verdict is."""
    return _KINDS[verdict.word]


def verdict_words(verdict: ArchiveVerdict, history: Sequence[ArchiveRecord]) -> str:
    """Return the verdict as sentences; a training archive is named as one whatever else is said."""
    sentences = [translated(_TRAINING)] if verdict.is_training else []
    sentences.append(translated(_WORDS[verdict.word]))
    if verdict.word in _GENUINE:
        sentences += _register_words(verdict, history)
    return " ".join(sentences)


def _register_words(verdict: ArchiveVerdict, history: Sequence[ArchiveRecord]) -> list[str]:
    if verdict.level == 0:
        return [translated(_NO_SCHOOL)]
    found = next((record for record in history if record.manifest_hash == verdict.manifest_hash), None)
    if found is None:
        return [translated(_UNLISTED)]
    newest = max(record.number for record in history if record.class_group == found.class_group)
    place = translated(_LISTED).format(title=found.class_title, week=week_words(found.week), number=found.number)
    return [place, translated(_NEWEST if found.number == newest else _OUTDATED)]
