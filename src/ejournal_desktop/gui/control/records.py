"""The rows of the tables of control."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.gui.control.words import (
    NO_TEACHER,
    WHOLE_SCHOOL,
    checks_words,
    duty_words,
    no_period_words,
    span_words,
    state_tone,
    state_words,
    tr,
)
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.control import sums_by_class

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.control_checks import ControlState
    from ejournal_desktop.readmodels.control import (
        ControlActHead,
        ControlOverview,
        DutyView,
        PageChecks,
        PlanEntryView,
    )


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty in one of its periods, or without any; with the act that the row shows, if there is one."""

    key: str
    span: DateSpan | None
    act: int | None


def duty_records(overview: ControlOverview) -> list[Record]:
    """Return a row for every period of every duty, and one for each further act in it; own duties and newest first."""
    own_first = sorted(overview.duties, key=lambda duty: not duty.can_record)
    return [record for duty in own_first for record in _of_duty(overview, duty)]


def page_records(pages: tuple[PageChecks, ...]) -> list[Record]:
    """Return what was found class by class, below each class its pages with remarks."""
    return [record for title, _ in sums_by_class(pages) for record in _of_class(title, pages)]


def plan_record(entry: PlanEntryView) -> Record:
    """Return a row of the plan."""
    result = "" if entry.act is None else f"{full_day(entry.act.day)}, {entry.act.author}: {entry.act.outcome}"
    cells = (full_day(entry.due), state_words(entry.state), entry.target, entry.kind, entry.name, result)
    return Record(cells, entry, {1: state_tone(entry.state)})


def _of_duty(overview: ControlOverview, duty: DutyView) -> Iterator[Record]:
    for period in reversed(duty.periods):
        acts = overview.acts_of(duty.key, period.span)
        for act in acts or (None,):
            yield _duty_record(duty, (period.span, span_words(period.span)), period.state, act)
    if not duty.periods:
        acts = tuple(one for one in overview.acts if one.duty == duty.key)
        for act in acts or (None,):
            words = no_period_words(duty) if act is None or act.span is None else span_words(act.span)
            yield _duty_record(duty, (None, words), None, act)


def _duty_record(
    duty: DutyView, period: tuple[DateSpan | None, str], state: ControlState | None, act: ControlActHead | None
) -> Record:
    span, words = period
    made = "" if act is None else f"{full_day(act.day)}, {act.author}"
    outcome = "" if act is None else " ".join(act.outcome.split())
    cells = (words, "" if state is None else state_words(state), duty_words(duty), made, outcome)
    tones = {} if state is None else {1: state_tone(state)}
    return Record(cells, DutyRow(duty.key, span, None if act is None else act.act), tones)


def _of_class(title: str, pages: tuple[PageChecks, ...]) -> Iterator[Record]:
    own = [page for page in pages if page.class_title == title]
    sums = next(sums for of, sums in sums_by_class(tuple(own)) if of == title)
    lacking = sum(page.lacking for page in own)
    head = (title or tr(WHOLE_SCHOOL), "", checks_words(sums), str(lacking))
    yield Record(head, title, {3: Tone.WARN if lacking else Tone.OK})
    for page in own:
        if page.lacking and title:
            cells = (f"   {page.course_title}", page.teacher or tr(NO_TEACHER), checks_words(page.checks))
            yield Record((*cells, str(page.lacking)), page)
