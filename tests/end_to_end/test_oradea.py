"""A real school's timetable, placed by FET, and what a school does with it (interop.md 3.5).

What is expected is counted from FET's own files when the test runs.
"""

from __future__ import annotations

import csv
from collections import Counter
from datetime import datetime, time, timedelta
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from defusedxml.ElementTree import fromstring

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.services.timetable.names import person_name
from ejournal_desktop.services.training.act import BISHKEK
from support.oradea_story import (
    CLASS,
    CLASS_SIZE,
    FIRST_MONDAY,
    HOMEWORK,
    TOPIC,
    WEEK,
    OradeaStory,
    told_story,
)
from support.printed import texts_of_pages

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from support.fet_school import FetSchool

pytestmark = [
    pytest.mark.slow,
    pytest.mark.requirement("S0-1.8"),
    pytest.mark.xdist_group("oradea"),  # FET places the timetable once, not once for each worker
]

TERM = timedelta(hours=2)


@pytest.fixture(scope="module")
def story(oradea: FetSchool, tmp_path_factory: pytest.TempPathFactory) -> OradeaStory:
    return told_story(tmp_path_factory.mktemp("oradea"), oradea)


@pytest.fixture(scope="module")
def activities(oradea: FetSchool) -> list[Element]:
    listed = fromstring(oradea.fet).findall("Activities_List/Activity")
    return [activity for activity in listed if activity.findtext("Active") == "true"]


@pytest.fixture(scope="module")
def rows(oradea: FetSchool) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(oradea.timetable_csv.decode("utf-8-sig"))))


def duration(activity: Element) -> int:
    return int(activity.findtext("Duration") or 0)


def names(activity: Element, tag: str) -> tuple[str, ...]:
    return tuple(sorted(child.text or "" for child in activity.findall(tag)))


def keepers(timetable: StoredTimetable, course: int) -> tuple[str, ...]:
    return tuple(sorted(timetable.staff[kept.staff].full for kept in timetable.keepers if kept.course == course))


def test_dry_run_counts_what_the_input_file_holds(story: OradeaStory, activities: list[Element]) -> None:
    plan = story.plan
    assert plan.hours == sum(map(duration, activities)) == 410
    assert plan.activities == len(activities)
    assert set(plan.teachers) == {name for activity in activities for name in names(activity, "Teacher")}
    assert set(plan.subjects) == {activity.findtext("Subject") for activity in activities}
    assert set(plan.class_groups) == {name for activity in activities for name in names(activity, "Students")}
    assert [problem for problem in plan.problems if problem.severity is ProblemSeverity.ERROR] == []


@pytest.mark.requirement("S0-4.9.2")
def test_each_class_has_its_hours_of_each_subject_with_each_teacher(
    story: OradeaStory, activities: list[Element]
) -> None:
    expected: Counter[tuple[object, ...]] = Counter()
    for activity in activities:
        teachers = tuple(sorted(person_name(name).full for name in names(activity, "Teacher")))
        expected[names(activity, "Students")[0], activity.findtext("Subject"), teachers] += duration(activity)
    timetable = story.imported
    courses = {opened.course: opened for opened in timetable.courses}
    found: Counter[tuple[object, ...]] = Counter()
    for slot in timetable.slots:
        opened = courses[slot.course]
        title = timetable.class_groups[opened.class_group].title
        found[title, timetable.subjects[opened.subject].title, keepers(timetable, slot.course)] += 1
    assert found == expected
    assert sum(opened.weekly_hours for opened in timetable.courses) == 410


def test_slots_stand_where_fet_placed_them(story: OradeaStory, rows: list[dict[str, str]]) -> None:
    days, hours = list(dict.fromkeys(FET_DAYS)), sorted({row["Hour"] for row in rows}, key=start)
    expected = Counter((row["Students Sets"], days.index(row["Day"]) + 1, hours.index(row["Hour"]) + 1) for row in rows)
    timetable = story.imported
    classes = {opened.course: timetable.class_groups[opened.class_group].title for opened in timetable.courses}
    assert Counter((classes[slot.course], slot.weekday, slot.bell) for slot in timetable.slots) == expected


def test_nobody_is_in_two_places_at_once(story: OradeaStory) -> None:
    timetable = story.imported
    classes = {opened.course: opened.class_group for opened in timetable.courses}
    by_class = Counter((classes[slot.course], slot.weekday, slot.bell) for slot in timetable.slots)
    by_teacher = Counter(
        (kept.staff, slot.weekday, slot.bell)
        for slot in timetable.slots
        for kept in timetable.keepers
        if kept.course == slot.course
    )
    assert max(by_class.values()) == max(by_teacher.values()) == 1


def test_two_subjects_with_two_teachers_stay_one_slot(story: OradeaStory) -> None:
    timetable = story.imported
    subject = next(key for key, value in timetable.subjects.items() if value.title == "DESEN/MUZICA")
    shared = [opened.course for opened in timetable.courses if opened.subject == subject]
    assert {len(keepers(timetable, course)) for course in shared} == {2}
    assert sum(slot.course in shared for slot in timetable.slots) == 4


def test_importing_again_changes_nothing_and_undo_leaves_an_empty_timetable(story: OradeaStory) -> None:
    assert not story.again.steps
    undone = story.undone
    assert (undone.slots, undone.courses, undone.class_groups, undone.subjects) == ((), (), {}, {})
    assert undone.year.bells.numbers == ()
    assert len(undone.staff) == 1


def test_the_other_files_of_fet_hold_the_same_timetable(story: OradeaStory) -> None:
    assert [plan.changes_nothing for plan in story.others] == [True, True]
    assert [plan.hours for plan in story.others] == [410, 410]


@pytest.mark.requirement("S0-4.9.2")
def test_lessons_of_the_quarter_follow_the_timetable(story: OradeaStory) -> None:
    quarter = story.imported.year.periods[0]
    weekdays = [quarter.starts + timedelta(days=number) for number in range((quarter.ends - quarter.starts).days + 1)]
    by_weekday = Counter(slot.weekday for slot in story.imported.slots)
    assert story.lessons_made == sum(by_weekday[day.isoweekday()] for day in weekdays)


@pytest.mark.requirement("S0-4.14.2")
def test_records_are_due_two_hours_after_the_last_class_of_these_students(
    story: OradeaStory, rows: list[dict[str, str]]
) -> None:
    monday = [row for row in rows if row["Students Sets"] == CLASS and row["Day"] == FET_DAYS[0]]
    last = max((row["Hour"] for row in monday), key=start)
    ends = time.fromisoformat(last.split("-")[1].zfill(5))
    due = {kept.due for kept in story.kept if kept.class_title == CLASS and kept.column.day == FIRST_MONDAY}
    assert due == {datetime.combine(FIRST_MONDAY, ends, BISHKEK) + TERM}


@pytest.mark.requirement("S0-4.14.2")
def test_a_record_keeps_the_moment_at_which_it_was_made(story: OradeaStory) -> None:
    for kept in story.kept:
        assert kept.column.completed_at is not None
        assert kept.column.ends is not None
        assert kept.due is not None
        assert kept.column.completed_at == datetime.combine(kept.column.day, kept.column.ends, BISHKEK)
        assert kept.column.completed_at <= kept.due


@pytest.mark.requirement("S0-4.14.2")
def test_what_was_not_entered_by_then_is_late(story: OradeaStory) -> None:
    assert story.left_open is not None
    assert story.left_open.lessons
    assert {lesson.column.state for lesson in story.left_open.lessons} == {LessonState.OVERDUE}
    assert {owed.day for owed in story.left_open.owed}.isdisjoint(WEEK)


def test_several_teachers_kept_the_week(story: OradeaStory) -> None:
    assert {kept.column.state for kept in story.kept} == {LessonState.COMPLETE}
    assert {kept.column.day for kept in story.kept} == set(WEEK)
    assert len({kept.course for kept in story.kept}) > 3
    assert story.marks_given == len(story.kept) > 30


def test_archive_of_the_class_is_genuine(story: OradeaStory) -> None:
    assert story.archive is not None
    assert story.archive.word is VerdictWord.GENUINE_FRESHNESS_UNKNOWN
    assert story.archive.level >= 1


@pytest.mark.requirement("S0-2.2")
def test_printed_volume_holds_students_topics_and_homework(story: OradeaStory) -> None:
    assert story.pdf is not None
    text = "\n".join(texts_of_pages(story.pdf))
    assert len(story.students) == CLASS_SIZE
    assert [name.surname for name in story.students if name.surname not in text] == []
    assert TOPIC.split()[0] in text
    assert HOMEWORK.split(",")[0] in text
    assert story.is_draft


def test_journal_is_what_its_log_says(story: OradeaStory) -> None:
    assert story.report is not None
    assert story.report.findings == ()
    assert story.report.feeds == 3 + 2 * len(story.imported.class_groups)


FET_DAYS = ("Luni", "Marti", "Miercuri", "Joi", "Vineri")


def start(hour: str) -> time:
    return time.fromisoformat(hour.split("-", maxsplit=1)[0].zfill(5))
