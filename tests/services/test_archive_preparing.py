"""What archives hold is made before the button, and is used only while it is what the journal says."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archive_payloads import FEWEST_ORDERS
from ejournal_desktop.services.archive_preparing import GOOD_FOR
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.sync.errors import CopyStoppedError
from support.training_vault import MARKED_CLASS, VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

MEANWHILE = timedelta(minutes=3)
LEVELS = 4


class Friday:
    """An officer with a stick; what was prepared keeps the moment at which it was."""

    def __init__(self, training: SchoolCase, stick: Path) -> None:
        stick.mkdir()
        self.training, self.stick = training, stick
        self.session = training.sign_in(Role.ARCHIVE_OFFICER)
        self.service = ArchivesService(training.clock, VERSION)
        self.classes = {row.title: row.class_group for row in self.service.overview(self.session).classes}
        self.preparation = self.service.preparation(self.session)
        self.prepared_at = training.clock.now()

    def prepare(self, *, is_stopped: bool = False) -> None:
        groups = list(self.classes.values())
        while self.preparation.make_next(groups, lambda: is_stopped) < len(groups):
            pass

    def written(self, after: timedelta = MEANWHILE) -> Mapping[str, WrittenArchive]:
        self.training.clock.moment += after
        made = self.service.create(self.session, self.stick, list(self.classes.values()), preparation=self.preparation)
        return {one.record.class_title: one for one in made}

    def moments(self, after: timedelta = MEANWHILE) -> Mapping[str, datetime]:
        return {title: one.record.moment for title, one in self.written(after).items()}


@pytest.fixture
def friday(training: SchoolCase, tmp_path: Path) -> Friday:
    return Friday(training, tmp_path / "stick")


@pytest.mark.requirement("S1-9a")
def test_prepared_archives_are_not_made_again_and_are_proved_like_any(friday: Friday) -> None:
    friday.prepare()

    written = friday.written()

    assert {one.record.moment for one in written.values()} == {friday.prepared_at}
    check = ArchiveCheckService(VaultStore(friday.training.folder, VERSION, friday.training.clock))
    verdict = check.verify(friday.stick / written[MARKED_CLASS].record.file_name, friday.session)
    assert (verdict.level, verdict.word) == (LEVELS, VerdictWord.GENUINE_COMPLETE)


def test_a_class_is_made_again_when_anything_was_entered_since(friday: Friday) -> None:
    friday.prepare()
    with friday.training.bare_database(friday.session) as connection:
        lesson, student = connection.execute("SELECT lesson_id, student_id FROM mark LIMIT 1").fetchone()
    group = friday.classes[MARKED_CLASS]
    with friday.session.database.write(friday.session.actor(Action.HAVE_ACCOUNT)) as work:
        work.record(class_scope(group), [MarkRecorded(lesson, student, 0, "2")])

    moments = friday.moments()

    assert {title for title, moment in moments.items() if moment > friday.prepared_at} == {MARKED_CLASS}


def test_a_table_changed_behind_the_log_since_is_found_all_the_same(friday: Friday) -> None:
    friday.prepare()
    with friday.training.bare_database(friday.session) as connection:
        lesson, student = connection.execute("SELECT lesson_id, student_id FROM mark").fetchone()
        connection.execute("UPDATE mark SET value = 'forged' WHERE lesson_id = ? AND student_id = ?", (lesson, student))

    written = friday.written()

    assert [finding.difference is not None for finding in written[MARKED_CLASS].differences] == [True]


@pytest.mark.parametrize("after", [GOOD_FOR + timedelta(seconds=1), -MEANWHILE])
def test_what_is_old_or_from_the_future_is_made_again(friday: Friday, after: timedelta) -> None:
    friday.prepare()

    assert set(friday.moments(after).values()) == {friday.prepared_at + after}


def test_nothing_prepared_is_written_on_another_day(training: SchoolCase, tmp_path: Path) -> None:
    training.clock.moment = training.clock.moment.replace(hour=23, minute=58)
    friday = Friday(training, tmp_path / "stick")
    group = friday.classes[MARKED_CLASS]
    friday.preparation.make_next([group], lambda: False)
    assert list(friday.preparation.ready([group])) == [group]

    training.clock.moment += MEANWHILE

    assert not friday.preparation.ready([group])


def test_a_wider_choice_gets_the_process_that_the_first_class_was_not_worth(
    friday: Friday, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)

    started = [friday.preparation._makers_for(orders).processes for orders in (1, FEWEST_ORDERS, 1)]

    assert started == [0, 1, 1]


def test_a_stop_leaves_nothing_half_prepared(friday: Friday) -> None:
    with pytest.raises(CopyStoppedError):
        friday.prepare(is_stopped=True)

    assert not friday.preparation.ready(list(friday.classes.values()))


def test_what_was_let_go_of_is_made_again(friday: Friday) -> None:
    friday.prepare()
    friday.preparation.end()

    assert set(friday.moments().values()) == {friday.prepared_at + MEANWHILE}


def test_only_who_makes_archives_prepares_them(training: SchoolCase) -> None:
    teacher: Session = training.sign_in(Role.TEACHER)

    with pytest.raises(NotAllowedError):
        ArchivesService(training.clock, VERSION).preparation(teacher)
