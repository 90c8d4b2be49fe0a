"""A training school whose first quarter is closed and archived, for tests of prints."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed, MarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.volumes import VolumeWish, volume_of
from ejournal_desktop.storage.log import class_scope
from support.training_vault import MARKED_CLASS, RESOURCES, VERSION, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@dataclass(slots=True)
class PrintDesk:
    """The deputy head at the printer, with the seventh class in front of her."""

    school: SchoolCase
    folder: Path
    session: Session
    printing: PrintingService
    class_group: ClassGroupId
    period: PeriodId

    def printed(self) -> PrintedVolume:
        """Return the volume of the class, saved and entered into the register."""
        volume = self.printing.volumes(self.session, self.class_group, self.period)[0]
        self.printing.save(self.session, volume, self.period, self.folder / "volume.pdf")
        self.pass_time()
        return volume

    def pass_time(self) -> None:
        """Let a minute pass."""
        self.school.clock.moment += timedelta(minutes=1)

    def archive(self) -> None:
        """Let the archive officer archive the class, then sit down again."""
        self.school.sign_out(self.session)
        officer = self.school.sign_in(Role.ARCHIVE_OFFICER)
        stick = self.folder / "stick"
        stick.mkdir(exist_ok=True)
        ArchivesService(self.school.clock, VERSION).create(officer, stick, [self.class_group])
        self.school.sign_out(officer)
        self.session = self.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
        self.pass_time()

    def other_mark(self) -> MarkRecorded:
        """Return a change that puts another mark in place of one of the closed quarter."""
        with self.session.database.read() as reading:
            content = volume_of(reading, VolumeWish(self.class_group, self.period), self.school.clock.now())
        cells = (pair for subject in content.subjects for pair in subject.page.cells.items())
        (student, lesson), cell = next((place, cell) for place, cell in cells if cell.marks)
        return MarkRecorded(lesson, student, 0, "2" if cell.marks[0] != "2" else "3")

    def correct(self) -> None:
        """Change one mark of the closed quarter, as a correction by protocol does."""
        change = self.other_mark()
        with self.session.database.write(self.session.actor(Action.CONTROL)) as work:
            work.record(class_scope(self.class_group), [change])
        self.pass_time()


def _desk(case: SchoolCase, folder: Path) -> PrintDesk:
    session = case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    printing = PrintingService(case.clock, RESOURCES, VERSION)
    group = next(view.class_group for view in printing.classes(session) if view.title == MARKED_CLASS)
    period = JournalService(case.clock).periods(session)[0].period
    return PrintDesk(case, folder, session, printing, group, period)


@pytest.fixture(scope="session")
def archived_template(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Close and archive the first quarter of the marked class of a copy of the training school."""
    folder = tmp_path_factory.mktemp("archived")
    case = copied_school(training_template, folder / "vault")
    made = _desk(case, folder)
    with made.session.database.write(made.session.actor(Action.CONTROL)) as work:
        change = GradingPeriodClosed(made.class_group, made.period, is_closed=True)
        work.record(class_scope(made.class_group), [change])
    made.pass_time()
    made.archive()
    case.close()
    shutil.copy(training_template / "made.json", folder / "made.json")
    return folder


@pytest.fixture
def desk(archived_template: Path, tmp_path: Path) -> Iterator[PrintDesk]:
    """Give the desk after the first quarter was closed and archived."""
    case = copied_school(archived_template, tmp_path / "school")
    case.clock.moment += timedelta(minutes=5)
    yield _desk(case, tmp_path)
    case.close()
