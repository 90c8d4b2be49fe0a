"""Invented cards of lessons."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.deadlines import ActDue
from ejournal_desktop.kernel.identifiers import LessonId
from ejournal_desktop.readmodels.lesson_card import LessonCard, LessonTime
from support.journal_pages import COURSE, TODAY, ZONE


def a_card(**changed: object) -> LessonCard:
    """Return the card of today's second lesson, due at 16:20, with some fields replaced."""
    due = ActDue(DeadlineAct.LESSON, datetime(2024, 11, 14, 16, 20, tzinfo=ZONE), "S0-4.14.2")
    card = LessonCard(
        lesson=LessonId(TODAY.toordinal() * 10 + 2),
        course=COURSE,
        time=LessonTime(TODAY, 2),
        can_write=True,
        is_cancelled=False,
        keeper="Иванова М. П.",
        substitute="",
        is_remote=False,
        instruction="",
        joined_to="",
        moved_to=None,
        moved_from=None,
        late_reason="",
        is_reason_wanted=False,
        dues=(due,),
        files=(),
    )
    return replace(card, **changed)  # type: ignore[arg-type]  # fields of several types
