"""Everybody who is to learn has a log-in of their own in the training school, which is marked and stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.services.errors import FolderNotEmptyError
from ejournal_desktop.services.training.build import TrainingService
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from support.training_vault import SchoolCase

LEARNERS = (Role.DEPUTY_HEAD_ACADEMIC, Role.TUTOR, Role.JOURNAL_ADMINISTRATOR, Role.TEACHER)


@pytest.mark.requirement("S0-4.10.6", "S0-4.12.4", "S1-A1.3", "S1-A1.4")
def test_deputy_head_and_tutor_learn_in_a_school_that_is_marked_as_training(training: SchoolCase) -> None:
    for role in LEARNERS:
        session = training.sign_in(role)
        assert session.signed_in.is_training
        assert may_act(Action.TRAINING_MODE, session.signed_in.roles)
        assert "учебн" in session.signed_in.school_name.casefold()


@pytest.mark.requirement("S0-4.10.6", "S0-4.12.4", "S1-A1.3")
def test_the_training_school_is_never_made_in_the_folder_of_a_journal(training: SchoolCase) -> None:
    before = sorted(path.name for path in training.folder.iterdir())
    with pytest.raises(FolderNotEmptyError):
        TrainingService(RESOURCES, VERSION, training.clock).build(training.folder)
    assert sorted(path.name for path in training.folder.iterdir()) == before
