"""Making the training school in the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.training_handout import write_handout

if TYPE_CHECKING:
    from ejournal_desktop.app.container import Container


def make_training_school(container: Container) -> None:
    """Make the training school in the data folder, with its papers beside it.

    Raises:
        FolderNotEmptyError: the folder holds files.
        DeviceError: the disk is full or cannot be written.
    """
    made = container.training.build(container.data_folder)
    container.training_samples.add(made)
    administrator = next(login for login in made.logins if login.role is Role.JOURNAL_ADMINISTRATOR)
    session = container.access.sign_in(administrator.handle, administrator.password)
    try:
        write_handout(container.data_folder.parent, made, container.accounts.accounts(session))
    finally:
        container.access.sign_out(session)
        container.access.close()
