"""The words of the page of the own class: days, gaps, kinds, states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.class_desk import (
    CardSource,
    ConsentPaper,
    DeliveryForm,
    DeliverySource,
    LetterWay,
    MessageKind,
)
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.gui.dates import day_words, long_day, weekday
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.homeroom import CardGap, LessonGap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.absences import AttendanceEntry
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.regulation import Regulation

_CONTEXT = "HomeroomWords"
_LESSON_GAPS = {
    LessonGap.NOTHING: translatable("HomeroomWords", "nothing entered"),
    LessonGap.NOT_COMPLETE: translatable("HomeroomWords", "not closed"),
    LessonGap.TOPIC: translatable("HomeroomWords", "no topic"),
    LessonGap.HOMEWORK: translatable("HomeroomWords", "no homework"),
    LessonGap.MARKS: translatable("HomeroomWords", "marks of a work are overdue"),
}
_CARD_GAPS = {
    CardGap.BIRTH_DATE: translatable("HomeroomWords", "date of birth"),
    CardGap.FILE_NUMBER: translatable("HomeroomWords", "file number"),
    CardGap.ADDRESS: translatable("HomeroomWords", "address"),
    CardGap.PHONE: translatable("HomeroomWords", "phone"),
    CardGap.GUARDIAN: translatable("HomeroomWords", "guardian"),
    CardGap.GUARDIAN_PHONE: translatable("HomeroomWords", "guardian's phone"),
    CardGap.DELIVERY: translatable("HomeroomWords", "delivery of results"),
}
_OCCASIONS = {
    NoticeOccasion.FAILING: translatable("HomeroomWords", "Failing"),
    NoticeOccasion.UNEXCUSED_ABSENCE: translatable("HomeroomWords", "Absence without a valid reason"),
    NoticeOccasion.ANY_ABSENCE: translatable("HomeroomWords", "Absence"),
    NoticeOccasion.PROGRESS: translatable("HomeroomWords", "Progress"),
    NoticeOccasion.ATTENDANCE: translatable("HomeroomWords", "Attendance"),
    NoticeOccasion.HOMEWORK: translatable("HomeroomWords", "Homework"),
    NoticeOccasion.BEHAVIOUR: translatable("HomeroomWords", "Behaviour"),
    NoticeOccasion.RESULTS: translatable("HomeroomWords", "Results of periods"),
}
_KINDS = {
    MessageKind.REMARK: translatable("HomeroomWords", "Remark"),
    MessageKind.ACHIEVEMENT: translatable("HomeroomWords", "Achievement"),
    MessageKind.APPEAL: translatable("HomeroomWords", "Appeal to the parents"),
    MessageKind.THANKS: translatable("HomeroomWords", "Thanks"),
}
_WAYS = {
    LetterWay.PRINTED: translatable("HomeroomWords", "on paper"),
    LetterWay.CONVERSATION: translatable("HomeroomWords", "in a talk"),
    LetterWay.PHONE: translatable("HomeroomWords", "by phone"),
    LetterWay.LOCKED_FILE: translatable("HomeroomWords", "as a file with a password"),
    LetterWay.RECEIVED: translatable("HomeroomWords", "from the family"),
}
_PAPERS = {
    ConsentPaper.PROCESSING: translatable("HomeroomWords", "Processing of personal data"),
    ConsentPaper.PUBLICATION: translatable("HomeroomWords", "Publication of photographs"),
    ConsentPaper.TRANSFER: translatable("HomeroomWords", "Transfer to others"),
    ConsentPaper.ACQUAINTANCE: translatable("HomeroomWords", "Acquaintance with the rules"),
}
_CARD_SOURCES = {
    CardSource.FORM: translatable("HomeroomWords", "paper form"),
    CardSource.TEAR_OFF: translatable("HomeroomWords", "slip torn off a printout"),
    CardSource.STATEMENT: translatable("HomeroomWords", "written statement"),
    CardSource.CONVERSATION: translatable("HomeroomWords", "conversation"),
}
_DELIVERIES = {
    DeliveryForm.PAPER: translatable("HomeroomWords", "on paper"),
    DeliveryForm.ELECTRONIC: translatable("HomeroomWords", "electronic"),
}
_SOURCES = {
    DeliverySource.STATEMENT: translatable("HomeroomWords", "written statement"),
    DeliverySource.ELECTRONIC: translatable("HomeroomWords", "electronic application"),
}


def tr(words: str) -> str:
    """Return words of this page in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)


def lesson_gap_words(gaps: Iterable[LessonGap]) -> str:
    """Return what a lesson lacks."""
    return ", ".join(tr(_LESSON_GAPS[gap]) for gap in gaps)


def card_gap_words(gaps: Iterable[CardGap]) -> str:
    """Return what a card lacks."""
    return ", ".join(tr(_CARD_GAPS[gap]) for gap in gaps)


def occasion_words(code: str) -> str:
    """Return the occasion of a letter; one that nobody knows any more shows itself."""
    return tr(_OCCASIONS[NoticeOccasion(code)]) if code in set(NoticeOccasion) else code


def kind_words(code: str) -> str:
    """Return the kind of a message."""
    return tr(_KINDS[MessageKind(code)]) if code in set(MessageKind) else code


def way_words(code: str) -> str:
    """Return how a letter went out."""
    return tr(_WAYS[LetterWay(code)]) if code in set(LetterWay) else code


def paper_words(code: str) -> str:
    """Return the name of a paper on personal data."""
    return tr(_PAPERS[ConsentPaper(code)]) if code in set(ConsentPaper) else code


def delivery_words(code: str) -> str:
    """Return how results are delivered, a dash where nothing is agreed."""
    return tr(_DELIVERIES[DeliveryForm(code)]) if code in set(DeliveryForm) else "–"


def card_source_words(code: str) -> str:
    """Return what the data of a card were taken from."""
    return tr(_CARD_SOURCES[CardSource(code)]) if code in set(CardSource) else code


def source_words(code: str) -> str:
    """Return where an agreement comes from."""
    return tr(_SOURCES[DeliverySource(code)]) if code in set(DeliverySource) else code


def week_words(days: Sequence[date]) -> str:
    """Return a week by its first and last day: «16 ноября – 20 ноября»."""
    return f"{day_words(days[0])} – {day_words(days[-1])}" if days else ""


def span_words(span: DateSpan) -> str:
    """Return the days of a reason: «16 ноября – 20 ноября», or one day."""
    last = span.ends or span.starts
    return day_words(span.starts) if last == span.starts else f"{day_words(span.starts)} – {day_words(last)}"


def code_letter(regulation: Regulation, status: str) -> str:
    """Return the letter of an attendance code; one that left the regulation shows itself."""
    code = regulation.attendance_code(status)
    return status if code is None else code.letter


def status_words(regulation: Regulation, status: str, late_minutes: int) -> str:
    """Return what stands at a lesson: «н · Отсутствовал», «о · 15 мин»."""
    code = regulation.attendance_code(status) if status else None
    if code is None:
        return status
    if not code.counts_as_missed and late_minutes:
        minutes = tr(translatable("HomeroomWords", "{minutes} min")).format(minutes=late_minutes)
        return f"{code.letter} · {minutes}"
    return f"{code.letter} · {code.title.lower()}"


def day_lines(regulation: Regulation, entries: Iterable[AttendanceEntry]) -> str:
    """Return a student's week by day: «вт: 1 н, 2 н»."""
    by_day: dict[date, list[str]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(f"{entry.bell} {code_letter(regulation, entry.status)}")
    return "\n".join(f"{weekday(day)}: {', '.join(found)}" for day, found in sorted(by_day.items()))


def day_title(day: date) -> str:
    """Return weekday and date as a heading."""
    words = long_day(day)
    return words[:1].upper() + words[1:]
