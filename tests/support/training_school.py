"""The training school for tests: its content read once, small subsets of it, and plans with counted identifiers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from ejournal_desktop.domain.change import Change
from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.services.training.content_reading import read_content
from ejournal_desktop.services.training.training_plan import training_acts
from support.regulations import preset_values
from support.source_tree import ROOT
from support.training_actor import DEVICE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.services.training.act import Act
    from ejournal_desktop.services.training.content import TrainingContent
    from ejournal_desktop.services.training.training_plan import TrainingPlan

Kind = TypeVar("Kind", bound=Change)

LATE_NOVEMBER = datetime(2026, 11, 20, 12, 0, tzinfo=BISHKEK)
SUMMER = datetime(2027, 7, 1, 12, 0, tzinfo=BISHKEK)


@cache
def full_content() -> TrainingContent:
    """Return the shipped content."""
    return read_content(ROOT / "resources" / "training")


def small_content(*titles: str) -> TrainingContent:
    """Return the shipped content with some of its class groups only."""
    content = full_content()
    return replace(content, class_groups=tuple(group for group in content.class_groups if group.title in titles))


def plan_of(content: TrainingContent, today: datetime, *, seed: int = 1, regulation: str = "S0") -> TrainingPlan:
    """Return the plan of a content; identifiers are counted from 1."""
    counter = count(1)
    body = json.dumps(preset_values(regulation), ensure_ascii=False, default=str)
    return training_acts(
        content,
        today=today,
        seed=seed,
        identifiers=lambda: make_identifier(DEVICE, next(counter)),
        regulation_body=body,
    )


@cache
def two_classes(today: datetime = LATE_NOVEMBER) -> TrainingPlan:
    """Return the plan of a first and a seventh class."""
    return plan_of(small_content("1А", "7А"), today)


@cache
def whole_school(today: datetime = LATE_NOVEMBER) -> TrainingPlan:
    """Return the plan of all classes."""
    return plan_of(full_content(), today)


def found(plan: TrainingPlan, kind: type[Kind]) -> list[Kind]:
    """Return all changes of one type in order of time."""
    return [change for _, change in found_with_acts(plan, kind)]


def found_with_acts(plan: TrainingPlan, kind: type[Kind]) -> Iterator[tuple[Act, Kind]]:
    """Yield all changes of one type, each with the act it belongs to."""
    for act in plan.acts:
        for change in act.changes:
            if isinstance(change, kind):
                yield act, change
