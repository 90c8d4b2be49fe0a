"""Reading the resource files of the training school."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, ClassVar

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.training import content as parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    Table = Mapping[str, Any]
    Plans = dict[tuple[str, int], tuple[parts.PlanTopic, ...]]

PLAN_FOLDERS = ("plans_a", "plans_b")
_FIRST_MONTH = 9
_DEPUTIES = {"academic": Role.DEPUTY_HEAD_ACADEMIC, "upbringing": Role.DEPUTY_HEAD_UPBRINGING}


class TrainingContentError(TrustError):
    """A resource file of the training school is missing or damaged."""

    code: ClassVar[str] = "training_content"


def read_content(folder: Path) -> parts.TrainingContent:
    """Read the content of the training school from its resource folder.

    Raises:
        TrainingContentError: a file is missing, is no TOML, or lacks a value.
    """
    try:
        return _content(_table(folder / "school.toml"), _table(folder / "names.toml"), _plans(folder))
    except (OSError, KeyError, ValueError) as error:
        raise TrainingContentError from error


def read_samples(folder: Path) -> Table:
    """Read what fills the newer pages of the training school.

    Raises:
        TrainingContentError: the file is missing or is no TOML.
    """
    try:
        return _table(folder / "samples.toml")
    except (OSError, ValueError) as error:
        raise TrainingContentError from error


def _table(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _content(school: Table, names: Table, plans: Plans) -> parts.TrainingContent:
    return parts.TrainingContent(
        school=_school(school["school"]),
        bells=tuple(parts.BellContent(row["number"], row["starts"], row["ends"]) for row in school["bell"]),
        quarters=tuple(_quarter(row) for row in school["period"]),
        holidays=tuple(_holiday(row) for row in school["holiday"] if row["off"]),
        class_groups=tuple(_class_group(row) for row in school["class_group"]),
        subjects=tuple(_subject(row) for row in school["curriculum"]),
        posts=tuple(_post(row) for row in school["staff"]),
        names=_names(names),
        plans=plans,
    )


def _school(row: Table) -> parts.SchoolContent:
    return parts.SchoolContent(row["name"], row["code"], row["city"], row["days_per_week"])


def _quarter(row: Table) -> parts.QuarterContent:
    is_next_year = row.get("year") == "next"
    return parts.QuarterContent(
        row["half_year"], _year_day(row["starts"], is_next_year), _year_day(row["ends"], is_next_year)
    )


def _holiday(row: Table) -> parts.HolidayContent:
    is_next_year = int(row["from"][:2]) < _FIRST_MONTH - 1
    return parts.HolidayContent(row["name"], _year_day(row["from"], is_next_year), _year_day(row["to"], is_next_year))


def _year_day(text: str, is_next_year: bool) -> parts.YearDay:
    month, day = text.split("-")
    return parts.YearDay(int(month), int(day), is_next_year)


def _class_group(row: Table) -> parts.ClassGroupContent:
    return parts.ClassGroupContent(row["name"], row["grade"], row["students"], row["room"])


def _subject(row: Table) -> parts.SubjectContent:
    hours = {int(grade): weekly for grade, weekly in row["hours"].items()}
    return parts.SubjectContent(row["subject"], row["short"], hours, row.get("subgroups_from"))


def _post(row: Table) -> parts.PostContent:
    role = _DEPUTIES[row["field"]] if row["role"] == "deputy_head" else Role(row["role"])
    loads = tuple(
        parts.LoadContent(load["subject"], tuple(load["classes"]), load.get("subgroup")) for load in row.get("load", ())
    )
    return parts.PostContent(role, parts.Gender(row["gender"]), row.get("homeroom"), loads)


def _names(table: Table) -> parts.NameStock:
    return parts.NameStock(
        surnames=_by_gender(table, "surnames"),
        given_names=_by_gender(table, "given"),
        patronymics=_by_gender(table, "patronymics"),
    )


def _by_gender(table: Table, key: str) -> Mapping[parts.Gender, tuple[str, ...]]:
    return {gender: tuple(normalised(name) for name in table[f"{key}_{gender}"]) for gender in parts.Gender}


def _plans(folder: Path) -> Plans:
    plans: Plans = {}
    for path in sorted(path for part in PLAN_FOLDERS for path in (folder / part).glob("*.toml")):
        table = _table(path)
        for plan in table["plan"]:
            topics = tuple(_topics(plan["topic"]))
            plans |= {(table["subject"], grade_level): topics for grade_level in plan["grades"]}
    return plans


def _topics(rows: list[Table]) -> Iterator[parts.PlanTopic]:
    section = ""
    for row in rows:
        section = row.get("s", section)
        yield parts.PlanTopic(section, row["t"], row["h"], tuple(row.get("w", ())), row.get("k", ""))
