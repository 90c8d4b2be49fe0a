"""Every screen behind the log-in; loading them is much of a start, so nobody waits for it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ejournal_desktop.app.container import build_container
from ejournal_desktop.app.training_school import make_training_school
from ejournal_desktop.gui.archive.verdicts import keyless_words, verdict_kind
from ejournal_desktop.gui.desk.desk import Desk
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.login.door import JudgedFile
from ejournal_desktop.gui.setup.answers import RegulationChoice
from ejournal_desktop.gui.setup.wizard import FirstRunFacts, SetupWizard
from ejournal_desktop.readmodels.setup import StartingData
from ejournal_desktop.services.joining import PARCEL_PATTERN
from ejournal_desktop.services.regulation import preset, preset_codes

if sys.platform == "linux":
    from ejournal_desktop.gui.frame.system_watch import SystemWatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.gui.tasks import Tasks
    from ejournal_desktop.readmodels.setup import CreatedSchool, NewSchool
    from ejournal_desktop.services.session import Session


class Workplace:
    """The windows made on the services of one data folder."""

    def __init__(self, container: Container) -> None:
        self._container = container

    def judged(self, file: Path) -> JudgedFile:
        """Check an archive file for the log-in page, where nobody's keys are at hand.

        Raises:
            TrustError: the file is no archive, or needs a newer program.
            DeviceError: the file cannot be read.
        """
        verdict = self._container.archive_check.verify(file)
        return JudgedFile(keyless_words(verdict), verdict_kind(verdict))

    def frame(self, session: Session, tasks: Tasks, look: Look, language: str) -> SessionFrame:
        """Return the screens of a signed-in person."""
        self._container.installation.note()
        topics = HelpTopics(self._container.resources / "help", language)
        frame = Desk(self._container, session, tasks, topics, look).frame
        if sys.platform == "linux":
            watch = SystemWatch(frame)
            watch.screen_locked.connect(frame.lock_requested)
            watch.falling_asleep.connect(frame.slept)
            watch.listen()
        return frame

    def wizard(self, tasks: Tasks) -> SetupWizard:
        """Return the first run."""
        container = self._container
        choices = regulation_choices(container.resources)
        facts = FirstRunFacts(container.data_folder, choices, container.clock.now().date())
        return SetupWizard(Maker(container), tasks, facts)


class Maker:
    """Makes a school or the training school for the wizard."""

    def __init__(self, container: Container) -> None:
        self._container = container

    def folder_problem(self, folder: Path) -> str | None:
        """Return why a folder cannot hold the journal."""
        return self._container.setup.folder_problem(folder)

    def create_school(self, new: NewSchool) -> CreatedSchool | None:
        """Make the school; the training school has no recovery sheet."""
        if new.data is not StartingData.TRAINING_SCHOOL:
            return self._container.setup.create_school(new)
        make_training_school(build_container(Path(new.folder)))
        return None

    @property
    def parcel_pattern(self) -> str:
        """How files for further workstations are named."""
        return PARCEL_PATTERN

    def parcels(self) -> Sequence[Path]:
        """Return such files on the drives that are plugged in."""
        return self._container.joining.found()

    def join(self, folder: Path, parcel: Path, handle: str, password: str) -> None:
        """Make the journal of a further workstation."""
        self._container.joining.join(folder, parcel, handle, password)


def regulation_choices(resources: Path) -> tuple[RegulationChoice, ...]:
    """Return the shipped regulations with their titles and countries."""
    headers = [(code, preset(resources, code).header) for code in preset_codes(resources)]
    return tuple(
        RegulationChoice(code, f"{header.title} ({header.country}, {header.adopted.year})")
        if header.adopted is not None
        else RegulationChoice(code, f"{header.title} ({header.country})")
        for code, header in headers
    )
