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
    """A school, a teacher at a page of the seventh class, a folder for files, and the school as it was built."""

    school: SchoolCase
    desk: Desk
    folder: Path
    template: Path

    def fresh_school(self, name: str) -> SchoolCase:
        """Return another copy of the school as it was built."""
        return copied_school(self.template, self.folder / name)


def a_bench(folder: Path) -> Bench:
    """Build the school; takes half a minute."""
    template = built_once(folder / "template", LATE_NOVEMBER, None)
    school = copied_school(template, folder / "school")
    return Bench(school, desk_in(school, MARKED_CLASS), folder, template)
