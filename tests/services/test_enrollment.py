"""Taking students into class groups."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.services.enrollment import NewStudent
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.queries.people import roster
from support.fet_files import Activity, FetFile, Row, a_table

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.schools import School

STARTS = date(2026, 9, 1)
NEW = (
    NewStudent(PersonName("Ясенев ", "Пётр"), STARTS, order="№ 7"),
    NewStudent(PersonName("Арчаев", "Бакыт"), STARTS),
)


@pytest.fixture
def class_group(school: School, session: Session) -> ClassGroupId:
    timetable = school.container.timetable
    timetable.apply_fet(session, timetable.plan_fet(session, a_table(Row(1)), FetFile((Activity(1),)).content()))
    return school.container.archives.overview(session).classes[0].class_group


def test_students_join_the_class_list_in_alphabetical_order(
    school: School, session: Session, class_group: ClassGroupId
) -> None:
    made = school.container.enrollment.enroll(session, class_group, NEW)
    with session.database.read() as reading:
        rows = roster(reading, class_group)
    assert [row.name.surname for row in rows] == ["Арчаев", "Ясенев"]
    assert [row.student for row in rows] == [made[1], made[0]]
    assert [row.joined_order for row in rows] == ["", "№ 7"]


def test_an_unknown_class_takes_nobody(school: School, session: Session) -> None:
    with pytest.raises(UnknownRecordError):
        school.container.enrollment.enroll(session, ClassGroupId(1), NEW)


def test_a_teacher_takes_nobody_in(school: School) -> None:
    with pytest.raises(NotAllowedError):
        school.container.enrollment.enroll(school.sign_in("volkova"), ClassGroupId(1), NEW)
