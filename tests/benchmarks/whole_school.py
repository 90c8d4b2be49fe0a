"""The whole training school, built for one run of the benchmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from support.training_desk import desk_in
from support.training_school import LATE_NOVEMBER
from support.training_vault import MARKED_CLASS, built_once, copied_school

if TYPE_CHECKING:
    from pathlib import Path

    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@dataclass(frozen=True, slots=True)
class Bench:
    """A school and a teacher at a page of the seventh class; ``folder`` is a place for files."""

    school: SchoolCase
    desk: Desk
    folder: Path


def a_bench(folder: Path) -> Bench:
    """Build the school; takes half a minute."""
    template = built_once(folder / "template", LATE_NOVEMBER, None)
    school = copied_school(template, folder / "school")
    return Bench(school, desk_in(school, MARKED_CLASS), folder)
