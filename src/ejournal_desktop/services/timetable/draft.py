"""The steps of an import: each record beside what the journal holds, with the change and its opposite."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import LessonsScheduled, RecordWithdrawn
from ejournal_desktop.readmodels.timetable import KindEffect, Outcome, RecordKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.changes import LessonsWithdrawn
    from ejournal_desktop.kernel.identifiers import ClassGroupId

    LessonChange = LessonsScheduled | LessonsWithdrawn


@dataclass(frozen=True, slots=True)
class Step:
    """One record: what happens to it, in whose feed, by which change, and what takes that back.

    ``count`` is how many records the change is about.
    """

    kind: RecordKind
    outcome: Outcome
    class_group: ClassGroupId | None
    record: int
    change: Change
    opposite: Change
    count: int = 1


@dataclass(slots=True)
class Draft:
    """Collects the steps of one import; identifiers of new records come from ``new_identifier``."""

    new_identifier: Callable[[], int]
    steps: list[Step] = field(default_factory=list)
    reused: Counter[RecordKind] = field(default_factory=Counter)

    def reuse(self, kind: RecordKind) -> None:
        """Count a record that stands already."""
        self.reused[kind] += 1

    def create(self, kind: RecordKind, record: int, change: Change, class_group: ClassGroupId | None = None) -> None:
        """Add a new record; its opposite withdraws it."""
        opposite = RecordWithdrawn(change.code, record)
        self.steps.append(Step(kind, Outcome.CREATED, class_group, record, change, opposite))

    def alter(
        self, kind: RecordKind, outcome: Outcome, class_group: ClassGroupId, *, change: Change, opposite: Change
    ) -> None:
        """Add a change of a record that stands already."""
        self.steps.append(Step(kind, outcome, class_group, 0, change, opposite))

    def follow(self, lessons: LessonChange, opposite: LessonChange, class_group: ClassGroupId) -> None:
        """Add lessons of the calendar that come or go."""
        outcome = Outcome.CREATED if isinstance(lessons, LessonsScheduled) else Outcome.ENDED
        self.steps.append(Step(RecordKind.LESSON, outcome, class_group, 0, lessons, opposite, len(lessons.times)))

    def created(self, kind: RecordKind) -> tuple[int, ...]:
        """Return the identities of the new records of a kind."""
        return tuple(step.record for step in self.steps if step.kind is kind and step.outcome is Outcome.CREATED)

    def effects(self) -> tuple[KindEffect, ...]:
        """Return how many records of each kind come, stay, change and end."""
        found: Counter[tuple[RecordKind, Outcome]] = Counter()
        for step in self.steps:
            found[step.kind, step.outcome] += step.count
        return tuple(
            KindEffect(
                kind,
                created=found[kind, Outcome.CREATED],
                reused=self.reused[kind],
                changed=found[kind, Outcome.CHANGED],
                ended=found[kind, Outcome.ENDED],
            )
            for kind in RecordKind
        )


def changes_by_feed(steps: Sequence[Step]) -> Iterator[tuple[ClassGroupId | None, list[Change]]]:
    """Yield the changes of each feed, the school's own first, then class by class."""
    for class_group in _feeds(steps):
        yield class_group, [step.change for step in steps if step.class_group == class_group]


def opposites_by_feed(steps: Sequence[Step]) -> Iterator[tuple[ClassGroupId | None, list[Change]]]:
    """Yield the opposite changes in the opposite order: class by class from the last, the school's own at the end."""
    for class_group in reversed(_feeds(steps)):
        yield class_group, [step.opposite for step in reversed(steps) if step.class_group == class_group]


def _feeds(steps: Sequence[Step]) -> list[ClassGroupId | None]:
    feeds = dict.fromkeys(step.class_group for step in steps)
    return sorted(feeds, key=lambda class_group: class_group is not None)
