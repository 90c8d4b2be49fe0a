"""The words of the exchange that stand in tables: kinds of entries, lessons, values with their authors."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import day_words, long_day, short_day
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.journal.cell_words import attendance_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, tzinfo

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.exchange import OpenConflict, Workstation, WrittenValue

CONTEXT: Final = "ExchangeWords"

MARKS: Final = translatable("ExchangeWords", "marks")
NOTES: Final = translatable("ExchangeWords", "notes to marks")
ATTENDANCE: Final = translatable("ExchangeWords", "attendance and its reasons")
LESSONS: Final = translatable("ExchangeWords", "lessons: completed, moved, held in another way")
TEXTS: Final = translatable("ExchangeWords", "topics, homework, kinds of work")
RESULTS: Final = translatable("ExchangeWords", "results of periods")
LETTERS: Final = translatable("ExchangeWords", "letters, messages, notices")
PORTFOLIO: Final = translatable("ExchangeWords", "portfolio")
PEOPLE: Final = translatable("ExchangeWords", "students, staff, classes")
TEACHING: Final = translatable("ExchangeWords", "timetable, plans, rules of the school")
ACCOUNTS: Final = translatable("ExchangeWords", "accounts and computers")
KEEPING: Final = translatable("ExchangeWords", "log-ins, archives, copies, prints")
_OTHER: Final = KEEPING

_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    MARKS: ("mark", "correction_allowed"),
    NOTES: ("mark_comment",),
    ATTENDANCE: (
        *("attendance", "absence_reason", "absence_reason_withdrawn", "week_checked", "list_confirmed"),
        *("suggestion_rejected", "exemption"),
    ),
    LESSONS: (
        *("lessons", "lessons_withdrawn", "lesson_completed", "lesson_cancelled", "lesson_moved", "lessons_joined"),
        *("lesson_remote", "safety_instruction", "late_entry_reason", "file_attached", "file_detached", "substitution"),
    ),
    TEXTS: ("topic", "homework", "lesson_kind", "work_planned", "work_result"),
    RESULTS: ("period_mark", "mark_reason", "period_closed", "period_due"),
    LETTERS: (
        *("message", "message_withdrawn", "letter", "letter_answered", "notice", "notice_withdrawn"),
        *("note", "note_read", "delivery", "control_act", "control_page", "control_told", "control_act_withdrawn"),
        *("control_plan", "control_plan_removed", "paper_compared", "paper_comparison_withdrawn"),
    ),
    PORTFOLIO: ("portfolio", "portfolio_removed"),
    PEOPLE: (
        *(
            "school",
            "staff",
            "staff_moved",
            "staff_move_withdrawn",
            "class",
            "homeroom",
            "student",
            "student_card",
            "card_verified",
            "guardian",
        ),
        *(
            "guardian_removed",
            "consent",
            "enrolled",
            "enrollment_ended",
            "enrollment_cancelled",
            "leaving_reason",
            "subgroup",
        ),
        *("subgroup_member", "subgroup_member_ended", "subgroup_member_cancelled"),
    ),
    TEACHING: (
        *("regulation", "year", "period", "holiday", "bell", "subject", "course", "course_teacher", "slot"),
        *("plan", "plan_ready", "curriculum"),
    ),
    ACCOUNTS: (
        *("account", "account_closed", "certificate", "role", "withdrawn", "workstation"),
        *("workstation_admitted", "workstation_dismissed", "bundle_made", "bundle_taken"),
    ),
}
_KIND_OF: Final[Mapping[str, str]] = {code: words for words, codes in _KINDS.items() for code in codes}
_PLACES: Final[Mapping[PlaceKind, str]] = {
    PlaceKind.MARK: translatable("ExchangeWords", "mark"),
    PlaceKind.ATTENDANCE: translatable("ExchangeWords", "attendance"),
    PlaceKind.TOPIC: translatable("ExchangeWords", "topic"),
    PlaceKind.HOMEWORK: translatable("ExchangeWords", "homework"),
    PlaceKind.PERIOD_MARK: translatable("ExchangeWords", "result of the period"),
}
_LESSON: Final = translatable("ExchangeWords", "{subject}, {day}, lesson {bell}")
_EMPTY: Final = translatable("ExchangeWords", "empty")
_VALUE: Final = translatable("ExchangeWords", "«{text}» · {author}, {moment}, {place}")
SAME_DAY: Final = translatable("ExchangeWords", "today, {time}")


def translated(words: str) -> str:
    """Return words of the tables in the language of the window."""
    return QCoreApplication.translate(CONTEXT, words)


def kind_counts(by_kind: Mapping[str, int]) -> Mapping[str, int]:
    """Return how many entries there are of each kind a person knows, most first; the words are translated."""
    counts: Counter[str] = Counter()
    for code, count in by_kind.items():
        counts[_KIND_OF.get(code, _OTHER)] += count
    return {translated(words): count for words, count in counts.most_common()}


def place_words(kind: PlaceKind) -> str:
    """Return what was written twice: «отметка»."""
    return translated(_PLACES[kind])


def lesson_words(conflict: OpenConflict) -> str:
    """Return the lesson of a place: «Алгебра, пт 20 ноября, урок 2»; of a period mark the subject alone."""
    if conflict.day is None:
        return conflict.subject
    return translated(_LESSON).format(subject=conflict.subject, day=long_day(conflict.day), bell=conflict.bell)


@dataclass(frozen=True, slots=True)
class ValueWords:
    """Puts values into words: letters by the rules of the school, moments as the clock of this computer shows them."""

    regulation: Regulation
    zone: tzinfo | None

    def one(self, kind: PlaceKind, value: WrittenValue) -> str:
        """Return a value with who wrote it, when and where: «4» · Ким Н. Т., 20.11, 9:05, Точка 2."""
        moment = value.moment.astimezone(self.zone)
        return translated(_VALUE).format(
            text=self._text(kind, value.text),
            author=value.author,
            moment=f"{short_day(moment.date())}, {short_clock(moment.timetz())}",
            place=value.workstation,
        )

    def several(self, kind: PlaceKind, values: Sequence[WrittenValue]) -> str:
        """Return several values in one cell."""
        return "; ".join(self.one(kind, value) for value in values)

    def _text(self, kind: PlaceKind, text: str) -> str:
        if not text:
            return translated(_EMPTY)
        if kind in {PlaceKind.MARK, PlaceKind.PERIOD_MARK}:
            return mark_letters(self.regulation.scale(), text)
        return self._attendance(text) if kind is PlaceKind.ATTENDANCE else text

    def _attendance(self, text: str) -> str:
        """Return a stored code, with the minutes of lateness behind a blank, in words; or the mark that excludes it."""
        status, _, minutes = text.partition(" ")
        code = self.regulation.attendance_code(status)
        if code is None:  # a mark beside an absence
            return mark_letters(self.regulation.scale(), text)
        return attendance_words(code, int(minutes or 0))


def computer_words(computer: Workstation) -> str:
    """Return a computer as people know it: «Точка 2 · каб. 214»."""
    return " · ".join(part for part in (computer.title, computer.room) if part)


def heard_words(moment: datetime, now: datetime) -> str:
    """Return when something was heard of a computer: «сегодня, 9:05», «20 ноября, 14:05»."""
    here = moment.astimezone(now.tzinfo)
    time = short_clock(here.timetz())
    if here.date() == now.date():
        return translated(SAME_DAY).format(time=time)
    return f"{day_words(here.date())}, {time}"
