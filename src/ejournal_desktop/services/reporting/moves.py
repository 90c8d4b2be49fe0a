"""The movement of students in a period: what happened in the holidays before it belongs to it too."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_facts import ClassMoves, Move

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.storage.queries.report_people import YearStay


class Moves:
    """The stays of a year, asked for class groups one by one."""

    def __init__(self, stays: Sequence[YearStay], classes: Sequence[ClassGroupView], words: FormWords) -> None:
        self._words = words
        self._titles = {view.class_group: view.title for view in classes}
        self._of_class: dict[ClassGroupId, list[YearStay]] = defaultdict(list)
        self._of_student: dict[StudentId, list[YearStay]] = defaultdict(list)
        for stay in stays:
            self._of_class[stay.class_group].append(stay)
            self._of_student[stay.student].append(stay)

    def between(self, view: ClassGroupView, first: date, last: date) -> ClassMoves:
        """Return those there on the first day, and who came or left up to the last one."""
        stays = self._of_class.get(view.class_group, ())
        return ClassMoves(
            class_title=view.title,
            grade_level=view.grade_level,
            at_start=sum(stay.span.holds(first) for stay in stays),
            arrived=tuple(self._arrived(stay) for stay in stays if first < stay.span.starts <= last),
            left=tuple(self._left(stay) for stay in stays if stay.span.ends and first <= stay.span.ends < last),
        )

    def there(self, view: ClassGroupView, day: date) -> Sequence[StudentId]:
        """Return who is in a class group on a day."""
        return [stay.student for stay in self._of_class.get(view.class_group, ()) if stay.span.holds(day)]

    def _arrived(self, stay: YearStay) -> Move:
        before = stay.span.starts - timedelta(days=1)
        origin = next((one for one in self._of_student[stay.student] if one.span.ends == before), None)
        return self._move(stay, stay.span.starts, stay.joined_order, ("report_note.from_class", origin))

    def _left(self, stay: YearStay) -> Move:
        last = stay.span.ends or stay.span.starts
        after = last + timedelta(days=1)
        target = next((one for one in self._of_student[stay.student] if one.span.starts == after), None)
        move = self._move(stay, last, stay.left_order, ("report_note.to_class", target))
        return move if target is not None else replace(move, reason=stay.left_reason)

    def _move(self, stay: YearStay, day: date, order: str, within: tuple[str, YearStay | None]) -> Move:
        key, other = within
        place = "" if other is None else self._words(key, class_title=self._titles.get(other.class_group, ""))
        return Move(stay.name.short, day, order, place)


def days_of_moves(year: SchoolYearView, period: PeriodView, today: date) -> tuple[date, date]:
    """Return from which day on movement belongs to a period, and up to which it is known."""
    earlier = [one for one in year.of_kind(period.kind) if one.ends < period.starts]
    first = earlier[-1].ends if earlier else period.starts
    return first, max(first, min(period.ends, today))
