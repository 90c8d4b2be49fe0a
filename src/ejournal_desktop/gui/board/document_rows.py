"""The rows of the documents: what each says in the table, and in full under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.board.words import GUIDE, document_kinds, document_state_words, tr
from ejournal_desktop.gui.dates import dotted_day, dotted_moment
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.documents import DocumentView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.documents import ExportRecord
    from ejournal_desktop.services.guides import GuideView

_STATE = 4


def document_record(document: DocumentView) -> Record:
    """Return the row of a document."""
    kind = document_kinds().get(document.kind, document.kind)
    state = document_state_words(document.state)
    cells = (kind, document.number, dotted_day(document.day), document.title, state, document.author)
    tones = {} if document.is_in_force else {_STATE: Tone.NONE}
    return Record(cells, document, tones=tones, sentence=", ".join(filter(None, cells)))


def guide_record(guide: GuideView) -> Record:
    """Return the row of an instruction that the program makes."""
    cells = (tr(GUIDE), "", "", guide.title, "", "")
    return Record(cells, guide, sentence=f"{cells[0]}, {guide.title}")


def whole_words(subject: DocumentView | GuideView, exports: Sequence[ExportRecord]) -> str:
    """Return all that is known of a document or an instruction, a line for each happening."""
    return "\n".join(_lines(subject, exports))


def _lines(subject: DocumentView | GuideView, exports: Sequence[ExportRecord]) -> Iterator[str]:
    yield subject.title
    if isinstance(subject, DocumentView):
        published = QCoreApplication.translate("DocumentRows", "Published: {moment}, {person}")
        yield published.format(moment=dotted_moment(subject.published_at), person=subject.author)
        if subject.withdrawn_at is not None:
            withdrawn = QCoreApplication.translate("DocumentRows", "Withdrawn: {moment}, {person}. {reason}")
            moment = dotted_moment(subject.withdrawn_at)
            yield withdrawn.format(moment=moment, person=subject.withdrawn_by, reason=subject.reason)
    out = QCoreApplication.translate("DocumentRows", "Handed out {purpose}: {moment}, {person}")
    for one in exports:
        yield out.format(purpose=one.purpose, moment=dotted_moment(one.moment), person=one.author)
