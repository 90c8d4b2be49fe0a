"""The verdict on an archive file in words (security.md D-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import Look, look_words, translated, week_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.archive import Freshness, VerdictWord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.archives import ArchiveRecord

LEAST_CODE: Final = 8
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
_LEVELS: Final = (
    translatable("ArchiveWords", "The file is whole: container, manifest, signature, hash of its content"),
    translatable("ArchiveWords", "The school appointed the signer: certificates up to the key of the school"),
    translatable("ArchiveWords", "The content was opened, the hashes of all its parts agree"),
    translatable("ArchiveWords", "Every entry of the log: order, signature, right of its author at that time"),
    translatable("ArchiveWords", "Pages and tables were replayed from the log and agree"),
    translatable("ArchiveWords", "Freshness by the register of this computer"),
)
_PASSED: Final = Look("✓", translatable("ArchiveWords", "agrees"), Tone.OK)
_WRONG: Final = Look("✕", translatable("ArchiveWords", "does not agree"), Tone.BAD)
_NOT_REACHED: Final = Look(
    "–", translatable("ArchiveWords", "not checked: sealed to others, or stopped before"), Tone.NONE
)
_FRESHNESS: Final[Mapping[Freshness, Look]] = {
    Freshness.NEWEST_KNOWN: Look("✓", translatable("ArchiveWords", "the newest known"), Tone.OK),
    Freshness.OLDER: Look("!", translatable("ArchiveWords", "a newer one is known"), Tone.WARN),
    Freshness.NEWER_THAN_OURS: Look(
        "!", translatable("ArchiveWords", "newer than the journal of this computer"), Tone.WARN
    ),
    Freshness.FORK: Look("✕", translatable("ArchiveWords", "another archive with the same number is known"), Tone.BAD),
    Freshness.UNKNOWN: Look("?", translatable("ArchiveWords", "cannot be judged"), Tone.NONE),
}
_ALARMS: Final[Mapping[Freshness, tuple[str, NoticeKind]]] = {
    Freshness.NEWER_THAN_OURS: (
        translatable(
            "ArchiveWords",
            "It is newer than the journal of this computer: the journal was put back from an old copy, or exchanged. "
            "Tell the journal administrator.",
        ),
        NoticeKind.WARNING,
    ),
    Freshness.FORK: (
        translatable(
            "ArchiveWords",
            "Another archive with the same number is known here: the journal was kept in two places. "
            "Keep both files and tell the journal administrator.",
        ),
        NoticeKind.FAILURE,
    ),
}
"""What security.md D-54 calls an alarm: it goes before everything else that is said of the register."""
_NO_SCHOOL: Final = translatable("ArchiveWords", "This computer knows no school: compare the fingerprint with paper.")
_KEYLESS: Final = translatable(
    "ArchiveWords",
    "Only the file, its signature and who signed it were checked. "
    "Sign in and check it again: then what is inside, its log and its freshness are checked too.",
)
_LISTED: Final = translatable("ArchiveWords", "In the history: {title}, week {week}, number {number}.")
_NEWEST: Final = translatable("ArchiveWords", "It is the newest archive of the class.")
_OUTDATED: Final = translatable("ArchiveWords", "A newer archive of the class is in the history.")
_UNLISTED: Final = translatable("ArchiveWords", "It is not in the history of this computer.")
_GENUINE: Final = frozenset(
    {VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN, VerdictWord.OLDER_THAN_KNOWN}
)


def verdict_kind(verdict: ArchiveVerdict) -> NoticeKind:
    """Return how grave a verdict is."""
    if verdict.word in _GENUINE and verdict.freshness in _ALARMS:
        return _ALARMS[verdict.freshness][1]
    return _KINDS[verdict.word]


def verdict_words(verdict: ArchiveVerdict, history: Sequence[ArchiveRecord]) -> str:
    """Return the verdict as sentences; a training archive is named as one whatever else is said."""
    sentences = [translated(_TRAINING)] if verdict.is_training else []
    sentences.append(translated(_WORDS[verdict.word]))
    if verdict.word in _GENUINE:
        sentences += _register_words(verdict, history)
    return " ".join(sentences)


def keyless_words(verdict: ArchiveVerdict) -> str:
    """Return the verdict of a check without keys as sentences; of the register nothing is known then."""
    sentences = [translated(_TRAINING)] if verdict.is_training else []
    sentences.append(translated(_WORDS[verdict.word]))
    if verdict.word in _GENUINE:
        sentences.append(translated(_KEYLESS if verdict.level else _NO_SCHOOL))
    return " ".join(sentences)


def level_records(verdict: ArchiveVerdict) -> list[Record]:
    """Return the levels L0 to L5 as rows: what is checked, and how it ended."""
    return [_level_record(verdict, level, words) for level, words in enumerate(_LEVELS)]


def is_same_code(typed: str, manifest_hash: str) -> bool | None:
    """Tell whether a code typed from paper is that of an archive; nothing while it is too short to tell."""
    bare = "".join(sign for sign in typed.casefold() if sign in "0123456789abcdef")
    return manifest_hash.startswith(bare) if len(bare) >= LEAST_CODE else None


def _level_record(verdict: ArchiveVerdict, level: int, words: str) -> Record:
    look = _level_look(verdict, level)
    return Record((f"L{level}", translated(words), look_words(look)), subject=level, tones={2: look.tone})


def _level_look(verdict: ArchiveVerdict, level: int) -> Look:
    if level == len(_LEVELS) - 1:
        return _FRESHNESS[verdict.freshness]
    if level <= verdict.level:
        return _PASSED
    is_wrong = verdict.word in {VerdictWord.DAMAGED, VerdictWord.NOT_FROM_THIS_SCHOOL}
    return _WRONG if is_wrong and level == verdict.level + 1 else _NOT_REACHED


def _register_words(verdict: ArchiveVerdict, history: Sequence[ArchiveRecord]) -> list[str]:
    if verdict.level == 0:
        return [translated(_NO_SCHOOL)]
    if verdict.freshness in _ALARMS:
        return [translated(_ALARMS[verdict.freshness][0])]
    found = next((record for record in history if record.manifest_hash == verdict.manifest_hash), None)
    if found is None:
        return [translated(_UNLISTED)]
    newest = max(record.number for record in history if record.class_group == found.class_group)
    place = translated(_LISTED).format(title=found.class_title, week=week_words(found.week), number=found.number)
    return [place, translated(_NEWEST if found.number == newest else _OUTDATED)]
