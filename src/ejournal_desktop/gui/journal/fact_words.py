"""What the card of a lesson says, in words: who holds it, how it differs from the timetable, its terms, its entries."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.record_language import LanguageDoubt, record_findings
from ejournal_desktop.gui.dates import day_words, dotted_day, long_day
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.deadlines import ActDue
    from ejournal_desktop.domain.record_language import LanguageFinding
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.lesson_card import EntryStamp, LessonCard, LessonTime

_CONTEXT = "LessonFacts"
_ACTS = {
    DeadlineAct.LESSON: translatable("LessonFacts", "record"),
    DeadlineAct.TOPIC: translatable("LessonFacts", "topic"),
    DeadlineAct.ATTENDANCE: translatable("LessonFacts", "attendance"),
    DeadlineAct.ORAL_MARK: translatable("LessonFacts", "marks"),
    DeadlineAct.WRITTEN_MARK: translatable("LessonFacts", "marks of the work"),
    DeadlineAct.HOMEWORK: translatable("LessonFacts", "homework"),
    DeadlineAct.PERIOD_MARK: translatable("LessonFacts", "period marks"),
}
_STAMPS = {**_ACTS, DeadlineAct.LESSON: translatable("LessonFacts", "lesson complete")}
_DOUBTS = {
    LanguageDoubt.LATIN: translatable("LessonFacts", "Latin letters: {words}"),
    LanguageDoubt.FOREIGN_LETTERS: translatable("LessonFacts", "letters that Russian does not have: {words}"),
    LanguageDoubt.FOREIGN_WORDS: translatable("LessonFacts", "does not look Russian: {words}"),
}
_PART_OF_RECORD = (DeadlineAct.TOPIC, DeadlineAct.ATTENDANCE)
_MOST_WORDS = 3
MIDNIGHT = "24:00"


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def substitution_words(substitute: str, keeper: str) -> str:
    """Return both names of a substitution: «замена: Петров П. П. вместо Ивановой М. П.»."""
    words = _tr(translatable("LessonFacts", "substitution: {substitute} in place of {keeper}"))
    return words.format(substitute=substitute, keeper=keeper)


def holding_lines(card: LessonCard) -> list[str]:
    """Return how a lesson differs from the timetable, one line each."""
    lines = []
    if card.substitute:
        lines.append(substitution_words(card.substitute, card.keeper))
    if card.joined_to:
        lines.append(_tr(translatable("LessonFacts", "held together with {subgroup}")).format(subgroup=card.joined_to))
    if card.moved_to is not None:
        lines.append(_tr(translatable("LessonFacts", "moved to {time}")).format(time=time_words(card.moved_to)))
    if card.moved_from is not None:
        words = _tr(translatable("LessonFacts", "held in place of {time}"))
        lines.append(words.format(time=time_words(card.moved_from)))
    if card.is_remote:
        lines.append(_tr(translatable("LessonFacts", "remote lesson")))
    if card.instruction:
        words = _tr(translatable("LessonFacts", "safety instruction: {text}"))
        lines.append(words.format(text=card.instruction))
    return lines


def time_words(lesson_time: LessonTime) -> str:
    """Return day and lesson number: «чт 14 ноября, урок 6»."""
    words = _tr(translatable("LessonFacts", "{day}, lesson {bell}"))
    return words.format(day=long_day(lesson_time.day), bell=lesson_time.bell)


def term_lines(card: LessonCard, lesson: LessonColumn, now: datetime) -> list[str]:
    """Return what is due until when, and without blame what was entered after its term, with both times."""
    lines = []
    lines += [words for words in (first_filling_words(lesson), late_words(lesson)) if words]
    if card.late_reason:
        lines.append(_tr(translatable("LessonFacts", "why later: {reason}")).format(reason=card.late_reason))
    waiting = [due for due in card.dues if _is_waiting(due, lesson)]
    for moment in dict.fromkeys(due.due for due in waiting):
        acts = [due.act for due in waiting if due.due == moment]
        shown = [act for act in acts if act not in _PART_OF_RECORD or DeadlineAct.LESSON not in acts]
        names = ", ".join(_tr(_ACTS[act]) for act in shown)
        form = (
            translatable("LessonFacts", "until {moment}: {acts}")
            if moment >= now
            else translatable("LessonFacts", "the term was {moment}: {acts}")
        )
        lines.append(_tr(form).format(moment=moment_words(moment, lesson.day), acts=names))
    return lines


def first_filling_words(lesson: LessonColumn) -> str:
    """Return that a lesson belongs to the first filling of its class; empty where it does not (S1-A1.7)."""
    if lesson.filled_until is None:
        return ""
    until = dotted_day(lesson.filled_until)
    if lesson.recorded_at is not None and lesson.recorded_at.date() > lesson.day:
        words = _tr(translatable("LessonFacts", "first filling, entered {entered}"))
        return words.format(entered=moment_words(lesson.recorded_at, lesson.day))
    return _tr(translatable("LessonFacts", "first filling, until {until}")).format(until=until)


def late_words(lesson: LessonColumn) -> str:
    """Return that a lesson was completed after its term, with both times; empty where it was not."""
    if lesson.completed_at is None or lesson.due is None or lesson.completed_at <= lesson.due:
        return ""
    words = _tr(translatable("LessonFacts", "entered after the term: {entered}, the term was {due}"))
    return words.format(entered=moment_words(lesson.completed_at, lesson.day), due=moment_words(lesson.due, lesson.day))


def stamp_line(stamp: EntryStamp, day: date) -> str:
    """Return one line of who entered what: «16:40 домашнее задание · Иванова М. П. · Кабинет 12»."""
    act = _tr(_STAMPS[stamp.act])
    parts = [f"{moment_words(stamp.moment, day)} {act}", stamp.author, stamp.workstation]
    if stamp.is_late and stamp.due is not None:
        words = _tr(translatable("LessonFacts", "after the term ({due})"))
        parts.append(words.format(due=moment_words(stamp.due, day)))
    return " · ".join(part for part in parts if part)


def moment_words(moment: datetime, day: date) -> str:
    """Return a moment beside the day of its lesson: «16:20», «22 ноября», «15 ноября, 9:05»."""
    is_end_of_day = moment.time() == time.max
    if moment.date() == day:
        return MIDNIGHT if is_end_of_day else short_clock(moment.time())
    if is_end_of_day:
        return day_words(moment.date())
    return f"{day_words(moment.date())}, {short_clock(moment.time())}"


def doubt_words(findings: Sequence[LanguageFinding]) -> str:
    """Return why a text looks foreign; it is stored all the same."""
    return "; ".join(
        _tr(_DOUBTS[finding.doubt]).format(words=", ".join(finding.words[:_MOST_WORDS])) for finding in findings
    )


def language_words(regulation: Regulation, texts: Iterable[str]) -> str:
    """Return the soft warning about texts that do not look Russian, empty where they do or nobody asks (S0-4.14.12)."""
    findings = tuple(finding for text in texts for finding in record_findings(regulation.record, text))
    if not findings:
        return ""
    words = _tr(translatable("LessonFacts", "{doubt}. The record is kept in Russian ({clause})."))
    return words.format(doubt=doubt_words(findings), clause=regulation.clause("record.language"))


def _is_waiting(due: ActDue, lesson: LessonColumn) -> bool:
    if due.act is DeadlineAct.WRITTEN_MARK:
        return True
    if due.act is DeadlineAct.HOMEWORK:
        return not lesson.homework and not lesson.is_homework_none
    return not lesson.is_complete
