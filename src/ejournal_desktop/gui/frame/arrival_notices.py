"""What a person is told on coming in: an alarm about the log, what is new, once that there is a PIN; and whom else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import dotted_moment
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.readmodels.heads import HeadsState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.services.access import Arrival

PIN_NOTICE: Final = "pin"
SET_PIN: Final = "set_pin"
READ_NOTES: Final = "read_notes"
READ_DOCUMENTS: Final = "read_documents"
SHOW_LOG_INS: Final = "show_log_ins"
_NOTES: Final = "notes"
_DOCUMENTS: Final = "documents"
_TRIES: Final = "tries"
_HEADS: Final = "heads"
_CONTEXT: Final = "Arrival"
_ALARMS: Final[Mapping[HeadsState, str]] = {
    HeadsState.CUT: translatable(
        "Arrival",
        "Entries that you saw at this computer are missing from the journal: {count}. "
        "Call the deputy head and the journal administrator. You may go on, nothing is hidden by that.",
    ),
    HeadsState.ABSENT: translatable(
        "Arrival",
        "The record of your last visit at this computer is gone: whether entries are missing cannot be told. "
        "Call the journal administrator. You may go on, nothing is hidden by that.",
    ),
    HeadsState.DAMAGED: translatable(
        "Arrival",
        "The record of your last visit at this computer is damaged: whether entries are missing cannot be told. "
        "Call the journal administrator. You may go on, nothing is hidden by that.",
    ),
    HeadsState.RESTORED: translatable(
        "Arrival",
        "The journal was put back from a copy since your last visit. Entries that you saw and that are missing: "
        "{count}. Look through your last lessons.",
    ),
}
_NOTES_OF_ALARM: Final[Mapping[HeadsState, str]] = {
    HeadsState.CUT: translatable(
        "Arrival",
        "At my log-in at {place} the journal lacked entries that I had seen there before: {count}. "
        "Check the journal and compare it with the last archive.",
    ),
    HeadsState.ABSENT: translatable(
        "Arrival",
        "At my log-in at {place} the record of what I had seen of the journal was gone. "
        "Check the journal and compare it with the last archive.",
    ),
    HeadsState.DAMAGED: translatable(
        "Arrival",
        "At my log-in at {place} the record of what I had seen of the journal was damaged. "
        "Check the journal and compare it with the last archive.",
    ),
}
_OFFER: Final = translatable(
    "Arrival",
    "A PIN of six digits brings you back to your locked journal faster. It can be set in the menu at any time.",
)
_SET: Final = translatable("Arrival", "Set a PIN")
_UNREAD: Final = translatable("Arrival", "Notes from colleagues that you have not read: {count}")
_NEW_DOCUMENT: Final = translatable("Arrival", "New document: {title}")
_NEW_DOCUMENTS: Final = translatable("Arrival", "New documents: {count}, the last one: {title}")
_READ: Final = translatable("Arrival", "Read")
_FAILED: Final = translatable(
    "Arrival", "Failed tries under your name since you were here last: {count}, the last one {moment}"
)
_SHOW: Final = translatable("Arrival", "Show")


def arrival_notices(arrival: Arrival) -> Iterator[Notice]:
    """Yield what to say, the gravest last, so that it is on top."""
    if arrival.is_pin_worth_telling:
        yield Notice(PIN_NOTICE, _translated(_OFFER), NoticeKind.HINT, ((SET_PIN, _translated(_SET)),))
    if arrival.unread_notes:
        text = _translated(_UNREAD).format(count=arrival.unread_notes)
        yield Notice(_NOTES, text, NoticeKind.HINT, ((READ_NOTES, _translated(_READ)),))
    if arrival.new_documents:
        words = _NEW_DOCUMENT if len(arrival.new_documents) == 1 else _NEW_DOCUMENTS
        text = _translated(words).format(count=len(arrival.new_documents), title=arrival.new_documents[0])
        yield Notice(_DOCUMENTS, text, NoticeKind.HINT, ((READ_DOCUMENTS, _translated(_READ)),))
    failed = arrival.failed_since
    if failed.last is not None:
        text = _translated(_FAILED).format(count=failed.tries, moment=dotted_moment(failed.last))
        yield Notice(_TRIES, text, NoticeKind.HINT, ((SHOW_LOG_INS, _translated(_SHOW)),))
    alarm = _ALARMS.get(arrival.heads.state)
    if alarm is not None:
        kind = NoticeKind.FAILURE if arrival.heads.is_alarm else NoticeKind.WARNING
        yield Notice(_HEADS, _translated(alarm).format(count=len(arrival.heads.missing)), kind)


def note_of_alarm(arrival: Arrival) -> str:
    """Return what the deputy head is told about the log, in the name of the person; nothing without an alarm."""
    words = _NOTES_OF_ALARM.get(arrival.heads.state)
    if words is None:
        return ""
    place = arrival.session.signed_in.workstation
    return _translated(words).format(place=place, count=len(arrival.heads.missing))


def _translated(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
