"""The resource files of the training school fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.services.training.content import Gender
from ejournal_desktop.services.training.content_reading import TrainingContentError, read_content
from support.training_school import full_content

if TYPE_CHECKING:
    from pathlib import Path

WEEKS_OF_A_YEAR = 34


def test_every_lesson_of_the_curriculum_has_exactly_one_teacher() -> None:
    content = full_content()
    taught = sorted(
        (load.subject, title, load.subgroup or 0)
        for post in content.posts
        for load in post.loads
        for title in load.class_titles
    )
    wanted = sorted(
        (subject.title, group.title, number or 0)
        for group in content.class_groups
        for subject in content.subjects
        if group.grade_level in subject.hours
        for number in subject.subgroup_numbers(group.grade_level)
    )
    assert taught == wanted


def test_every_course_has_a_plan_for_the_whole_year() -> None:
    content = full_content()
    short = [
        (subject.title, grade_level)
        for subject in content.subjects
        for grade_level, weekly in subject.hours.items()
        if sum(row.hours for row in content.plans.get((subject.title, grade_level), ())) < weekly * WEEKS_OF_A_YEAR
    ]
    assert short == []


def test_every_topic_stands_under_a_section() -> None:
    assert all(row.section for plan in full_content().plans.values() for row in plan)


def test_forms_of_names_come_in_pairs() -> None:
    names = full_content().names
    assert len(names.surnames[Gender.MALE]) == len(names.surnames[Gender.FEMALE])
    assert len(names.patronymics[Gender.MALE]) == len(names.patronymics[Gender.FEMALE])


def test_every_class_has_a_homeroom_teacher_of_its_own() -> None:
    content = full_content()
    homerooms = [post.homeroom for post in content.posts if post.homeroom]
    assert sorted(homerooms) == sorted(group.title for group in content.class_groups)


def test_a_missing_folder_is_named_as_damaged_content(tmp_path: Path) -> None:
    with pytest.raises(TrainingContentError):
        read_content(tmp_path)


def test_a_file_without_its_tables_is_named_as_damaged_content(tmp_path: Path) -> None:
    for name in ("school.toml", "names.toml"):
        (tmp_path / name).write_text('title = "nothing"\n', encoding="utf-8")
    with pytest.raises(TrainingContentError):
        read_content(tmp_path)
