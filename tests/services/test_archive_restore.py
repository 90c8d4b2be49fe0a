"""A lost week comes back from class archives: today's journal only grows, by two people, under a new device."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.custody_errors import ArchiveForkError, NothingToRestoreError, SamePersonError
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.sync.errors import DamagedArchiveError, ForeignArchiveError
from support.archive_school import archive_content, built, the_same_school_keys
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.restoring import ArchiveRestorePlan
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


def put_back(desk: CustodyDesk, session: Session, file: Path) -> ArchiveRestorePlan:
    deputy = desk.school.login(Role.DEPUTY_HEAD_ACADEMIC)
    plan = desk.archive_restoring.restore(session, [file], second=deputy.handle, second_password=deputy.password)
    desk.school.sessions.remove(session)
    return plan


@dataclass(frozen=True)
class NewMark:
    """A mark that the last week wrote: where it stands."""

    lesson: LessonId
    student: StudentId

    def is_in(self, session: Session) -> bool:
        """Tell whether the journal has it."""
        with session.database.read() as reading:
            found = reading.connection.exec_driver_sql(
                "SELECT count(*) FROM mark WHERE lesson_id = ? AND student_id = ? AND value = '5' AND place = 3",
                (self.lesson, self.student),
            )
            return bool(found.scalar())


def write_mark(desk: CustodyDesk) -> NewMark:
    """Let a teacher write a mark in the first class and go."""
    school = desk.school
    teacher = school.sign_in(Role.TEACHER)
    with teacher.database.read() as reading:
        group, lesson, student = reading.connection.exec_driver_sql(
            "SELECT class_group_id, lesson_id, student_id FROM lesson JOIN course USING (course_id) "
            "JOIN enrollment USING (class_group_id) JOIN class_group USING (class_group_id) ORDER BY title LIMIT 1"
        ).one()
    with teacher.database.write(teacher.actor(Action.WRITE_MARK)) as work:
        work.record(class_scope(group), [MarkRecorded(lesson, student, 3, "5")])
    school.sign_out(teacher)
    return NewMark(lesson, student)


def leave(school: SchoolCase, session: Session) -> None:
    """Close the journal as a power cut does: nothing is sealed for the next log-in."""
    school.sessions.remove(session)
    session.database.close()


@contextmanager
def forgotten(school: SchoolCase) -> Iterator[None]:
    """Put the files of the base back as they were before; whatever was written in between is lost."""
    kept = {path: path.read_bytes() for path in school.folder.glob("journal-*.db")}
    yield
    for path, content in kept.items():
        path.write_bytes(content)


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_an_archive_brings_the_lost_week_back_into_a_journal_that_goes_on_as_a_new_device(
    desk: CustodyDesk, training: SchoolCase
) -> None:
    with forgotten(training):
        mark = write_mark(desk)
        officer = training.sign_in(Role.ARCHIVE_OFFICER)
        archive = desk.archived(officer, desk.stick())
        leave(training, officer)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    was_lost, old, device = not mark.is_in(officer), officer.database.path, officer.database.device

    plan = put_back(desk, officer, archive)

    assert was_lost
    assert (plan.gained_entries, plan.archives[0].own, plan.archives[0].kinds) == (1, 1, {"mark": 1})
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    assert mark.is_in(officer)
    assert DiagnosticsService().check(officer).is_clean
    assert officer.database.device != device
    assert (old.exists(), officer.database.path != old) == (True, True)


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_the_dry_run_tells_what_comes_and_changes_nothing(desk: CustodyDesk, training: SchoolCase) -> None:
    with forgotten(training):
        mark, stick = write_mark(desk), desk.stick()
        officer = training.sign_in(Role.ARCHIVE_OFFICER)
        first, second = desk.archived(officer, stick), desk.archived(officer, stick)
        leave(training, officer)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    names = sorted(path.name for path in training.folder.iterdir())

    plan = desk.archive_restoring.plan(officer, [second, first])

    assert [(gain.number, gain.missing, gain.level) for gain in plan.archives] == [(2, 2, 4), (1, 1, 4)]
    assert (plan.gained_entries, plan.forks, plan.can_be_restored) == (2, (), True)
    assert plan.records["archive"] == (0, 1)
    assert plan.records["mark"][1] - plan.records["mark"][0] == 1
    assert not mark.is_in(officer)
    assert sorted(path.name for path in training.folder.iterdir()) == names


@pytest.mark.requirement("S1-5g")
def test_a_feed_that_goes_two_ways_is_named_and_never_joined(desk: CustodyDesk, training: SchoolCase) -> None:
    with forgotten(training):
        write_mark(desk)
        officer = training.sign_in(Role.ARCHIVE_OFFICER)
        archive = desk.archived(officer, desk.stick())
        leave(training, officer)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    desk.archived(officer, desk.stick("other"))  # the old base goes on under the same device

    (fork,) = desk.archive_restoring.plan(officer, [archive]).forks

    assert fork.our_author == officer.signed_in.name.with_initials
    assert fork.their_author not in ("", fork.our_author)
    with pytest.raises(ArchiveForkError):
        put_back(desk, officer, archive)
    assert [path.name for path in training.folder.glob("journal-*.db")] == ["journal-1.db"]


@pytest.mark.requirement("S1-5g")
def test_what_is_damaged_foreign_or_brings_nothing_and_one_person_alone_is_refused(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    archive = desk.archived(officer, desk.stick())
    cut, other = archive.with_name("cut.zip"), archive.with_name("other.zip")
    cut.write_bytes(archive.read_bytes()[:-1])
    keys = the_same_school_keys()
    other.write_bytes(built(archive_content(keys), keys).data)
    own, deputy = training.login(officer.signed_in.handle), training.login(Role.DEPUTY_HEAD_ACADEMIC)
    restore = partial(desk.archive_restoring.restore, officer, [archive])

    with pytest.raises(NothingToRestoreError):
        restore(second=deputy.handle, second_password=deputy.password)
    with pytest.raises(SamePersonError):
        restore(second=own.handle, second_password=own.password)
    with pytest.raises(DamagedArchiveError):
        desk.archive_restoring.plan(officer, [archive, cut])
    with pytest.raises(ForeignArchiveError):
        desk.archive_restoring.plan(officer, [other])
    with pytest.raises(NotAllowedError):
        desk.archive_restoring.plan(training.sign_in(Role.TEACHER), [archive])
    assert [path.name for path in training.folder.glob("journal-*.db")] == ["journal-1.db"]
