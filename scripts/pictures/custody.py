"""Archives and copies of the base, made by their own pages."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from ejournal_desktop.app.container import build_container
from ejournal_desktop.gui.archive.screen import ArchiveScreen
from ejournal_desktop.gui.backups.restore_dialog import RestoreDialog
from ejournal_desktop.gui.backups.screen import SafetyScreen
from pictures.waiting import part, settle, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from pictures.visitor import Visitor

ARCHIVED_CLASSES: Final = 2


def show_archive(visitor: Visitor) -> None:
    """Write an archive on the archive page, with the password typed; judge it, and read in it."""
    screen = part(visitor.window, ArchiveScreen)
    folder = _empty(visitor.out / "archive")
    week = screen.week
    week.drives.use_folder(build_container(folder).archives.folder(folder))
    model = week.classes.model
    wait_for(lambda: bool(model.all_classes()), "classes to archive")
    model.tick(model.all_classes()[-ARCHIVED_CLASSES:])
    week.ask_to_write()
    visitor.show("archive-password")
    week.action.password.edit.setText(visitor.people["ArchiveOfficer"].password)
    week.action.confirm_button.click()
    wait_for(week.writing.is_running, "archive begun")
    wait_for(lambda: not week.writing.is_running(), "archive written")
    visitor.rest()
    visitor.show("archive-written")
    wait_for(lambda: len(list(folder.glob("*.zip"))) == ARCHIVED_CLASSES, "archive files")
    archive = next(folder.glob("*.zip"))
    screen.file_check.check(archive)
    settle(1.0)
    visitor.show("archive-checked")
    screen.open_archive(archive)
    wait_for(lambda: screen.viewer.book() is not None, "archive read")
    visitor.rest()
    visitor.show("archive-read")
    screen.parts.open(0)


def show_safety(visitor: Visitor) -> None:
    """Copy the base, and open what asks before it is put back."""
    copies = part(visitor.window, SafetyScreen).copies
    visitor.do("copy_base")
    wait_for(lambda: not copies.is_at_work() and copies.table.current_subject() is not None, "copy of the base")
    visitor.rest()
    visitor.show("safety-copied")
    copies.restore()
    wait_for(part(visitor.window, RestoreDialog).bar.isHidden, "copy compared")
    visitor.rest()
    visitor.show("safety-restore")


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder
