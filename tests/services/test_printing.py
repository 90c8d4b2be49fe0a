"""The printed journal: who prints, when a volume is a draft, and what the register keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.kernel.identifiers import PeriodId
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.checkpoints import last_checkpoint
from support.training_vault import CLASSES, RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def deputy(training: SchoolCase) -> Session:
    return training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


def printing(training: SchoolCase) -> PrintingService:
    return PrintingService(training.clock, RESOURCES, VERSION)


def first_quarter(training: SchoolCase, session: Session) -> PeriodId:
    return JournalService(training.clock).periods(session)[0].period


def first_class(training: SchoolCase, session: Session) -> ClassGroupId:
    return printing(training).classes(session)[0].class_group


def close_and_archive(training: SchoolCase, period: PeriodId, group: ClassGroupId, stick: Path) -> None:
    """Close the quarter of a class and write its archive."""
    stick.mkdir()
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    with officer.database.write(officer.actor(Action.MAKE_WEEKLY_ARCHIVE)) as work:
        work.record(class_scope(group), [GradingPeriodClosed(group, period, is_closed=True)])
    ArchivesService(training.clock, VERSION).create(officer, stick, [group])
    training.sign_out(officer)


def printed(session: Session) -> int:
    with session.database.read() as reading:
        return int(reading.connection.exec_driver_sql("SELECT count(*) FROM printed_volume").scalar_one())


def test_the_deputy_head_prints_every_class(training: SchoolCase, deputy: Session) -> None:
    assert [view.title for view in printing(training).classes(deputy)] == list(CLASSES)


@pytest.mark.requirement("S4-1.6", "S1-9c")
@pytest.mark.parametrize(
    "role", [role for role in Role if role not in (Role.DEPUTY_HEAD_ACADEMIC, Role.HOMEROOM_TEACHER)]
)
def test_no_other_office_prints_the_journal(training: SchoolCase, role: Role) -> None:
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    place = (first_class(training, deputy), first_quarter(training, deputy))
    session = training.sign_in(role)

    with pytest.raises(NotAllowedError):
        printing(training).classes(session)
    with pytest.raises(NotAllowedError):
        printing(training).volumes(session, *place)


@pytest.mark.requirement("S1-9c")
def test_a_volume_without_an_archive_is_a_draft_and_leaves_no_trace(
    training: SchoolCase, deputy: Session, tmp_path: Path
) -> None:
    place = (first_class(training, deputy), first_quarter(training, deputy))

    volume = printing(training).volumes(deputy, *place)[0]
    printing(training).save(deputy, volume, place[1], tmp_path / "draft.pdf")

    assert volume.is_draft
    assert (tmp_path / "draft.pdf").read_bytes() == volume.pdf
    assert printed(deputy) == 0


@pytest.mark.requirement("S1-9c")
def test_a_closed_quarter_is_printed_from_its_archive_and_registered(
    training: SchoolCase, deputy: Session, tmp_path: Path
) -> None:
    group, period = first_class(training, deputy), first_quarter(training, deputy)
    close_and_archive(training, period, group, tmp_path / "stick")

    volume = printing(training).volumes(deputy, group, period)[0]
    printing(training).save(deputy, volume, period, tmp_path / "volume.pdf")

    assert not volume.is_draft
    assert volume.manifest_hash
    assert volume.pages >= volume.sheets > 0
    assert printed(deputy) == 1
    with deputy.database.read() as reading:  # of the archive by the officer, and now of the print (D-36)
        checkpoint = last_checkpoint(reading, deputy.database.device)
        assert checkpoint is not None
        assert checkpoint.number == 2


@pytest.mark.requirement("S1-9c")
def test_the_same_quarter_prints_to_the_same_bytes(training: SchoolCase, deputy: Session, tmp_path: Path) -> None:
    group, period = first_class(training, deputy), first_quarter(training, deputy)
    close_and_archive(training, period, group, tmp_path / "stick")

    first = printing(training).volumes(deputy, group, period)[0]
    second = printing(training).volumes(deputy, group, period)[0]

    assert first.pdf == second.pdf


def test_a_place_that_cannot_be_written_leaves_neither_file_nor_entry(
    training: SchoolCase, deputy: Session, tmp_path: Path
) -> None:
    group, period = first_class(training, deputy), first_quarter(training, deputy)
    close_and_archive(training, period, group, tmp_path / "stick")
    volume = printing(training).volumes(deputy, group, period)[0]

    with pytest.raises(DeviceError):
        printing(training).save(deputy, volume, period, tmp_path / "gone" / "volume.pdf")

    assert printed(deputy) == 0


def test_a_period_of_another_year_is_named(training: SchoolCase, deputy: Session) -> None:
    with pytest.raises(UnknownRecordError):
        printing(training).volumes(deputy, first_class(training, deputy), PeriodId(5))
