"""Reading of printed files with tools of their own: text, pictures, codes; and of plans."""

from __future__ import annotations

import subprocess
from dataclasses import fields, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import Image

from ejournal_desktop.printing.content_page import ContentPage, LessonRow, TotalsRow
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.student_grid import StudentGridPage
from ejournal_desktop.printing.volume import plan_volume
from ejournal_desktop.readmodels.printing import PrintOptions
from support.regulations import preset
from support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.volume import ClassVolume

RESOURCES = ROOT / "resources"
DOTS_PER_INCH = 150


def settings(**changes: object) -> PrintSettings:
    """Return print settings of the first regulation, with some values or options changed."""
    names = {field.name for field in fields(PrintOptions)}
    chosen = {name: value for name, value in changes.items() if name in names}
    options = replace(PrintOptions.usual(preset("S0")), **chosen)  # type: ignore[arg-type]  # any option by name
    base = PrintSettings.from_regulation(preset("S0"), 7, options=options, program_version="0.1.0")
    rest = {name: value for name, value in changes.items() if name not in names}
    return replace(base, **rest)  # type: ignore[arg-type]  # any setting by name


def resources() -> PrintResources:
    """Return the shipped fonts and words."""
    return open_resources(RESOURCES)


def plan(volume: ClassVolume, **changes: object) -> VolumePlan:
    """Return the plan of a volume."""
    return plan_volume(volume, settings(**changes), resources())


Spread = tuple[StudentGridPage, ContentPage]


def spreads(made: VolumePlan) -> list[Spread]:
    """Return the left and right pages of subjects; continuation pages, whose right page is struck, are left out."""
    bodies = [page.body for page in made.pages]
    return [
        (left, right)
        for left, right in pairwise(bodies)
        if isinstance(left, StudentGridPage) and isinstance(right, ContentPage)
    ]


def left_lessons(spread: Spread) -> list[LessonId]:
    """Return the lessons of the left page's columns."""
    return [column.lesson for column in spread[0].columns if column.lesson is not None]


def right_lessons(spread: Spread) -> list[LessonId]:
    """Return the lessons of the right page's rows."""
    return [row.lesson for row in spread[1].rows if isinstance(row, LessonRow)]


def columns_and_rows(spread: Spread) -> tuple[list[object], list[object]]:
    """Return what each column and each row stands for; the rows end with the totals of the first period column."""
    columns: list[object] = [column.lesson or column.period for column in spread[0].columns]
    rows: list[object] = [row.period if isinstance(row, TotalsRow) else row.lesson for row in spread[1].rows]
    return columns, rows


def texts_of_pages(path: Path) -> list[str]:
    """Return the text of each page, as a reader's search would find it."""
    run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode().split("\f")[:-1]


def picture(path: Path, page: int) -> Image.Image:
    """Return a page, counted from 1, as a grey picture."""
    target = path.parent / f"{path.stem}-{page}"
    options = ["-r", str(DOTS_PER_INCH), "-gray", "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", *options, str(path), str(target)], capture_output=True, check=True)
    with Image.open(f"{target}.pgm") as image:
        return image.convert("L")


def code_on(path: Path, page: int) -> str:
    """Return what the code on a page says."""
    image = path.parent / f"{path.stem}-code-{page}.png"
    picture(path, page).save(image)
    run = subprocess.run(["zbarimg", "--quiet", "--raw", str(image)], capture_output=True, check=True)
    return run.stdout.decode().strip()
