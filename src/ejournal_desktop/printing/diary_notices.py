"""Meetings, events and other announcements on the sheet of a diary (S4-4.4b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.flow import STRONG
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from ejournal_desktop.printing.flow import Flow
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.readmodels.papers import DiaryNotice, StudentDiary

_WIDTHS = (32.0, 38.0, 110.0)
_COLUMNS = ("when", "about", "text")


def set_notices(flow: Flow, diary: StudentDiary, resources: PrintResources) -> None:
    """Set what the family is told, under a heading; nothing where there is nothing."""
    words = resources.words
    if diary.notices:
        flow.skip(5.0)
        flow.text(STRONG, words("diary.notices"))
        rows = [_row(one, resources) for one in diary.notices]
        flow.table(_WIDTHS, [words(f"diary.notice_{key}") for key in _COLUMNS], rows)


def notice_texts(diary: StudentDiary) -> tuple[str, ...]:
    """Return the words of people in the notices, for the check of glyphs."""
    return tuple(text for one in diary.notices for text in (one.place, one.text))


def _row(notice: DiaryNotice, resources: PrintResources) -> tuple[str, ...]:
    words = resources.words
    when = ", ".join(part for part in (full_date(notice.day), notice.at) if part)
    place = words("diary.notice_place", place=notice.place) if notice.place else ""
    text = "\n".join(part for part in (notice.text, place) if part)
    return (when, words(f"diary.notice_{notice.kind}"), text)
