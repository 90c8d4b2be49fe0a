"""Pictures of every window, a printed volume and an archive, on a machine without a display.

scripts/show_without_display.py OUT    the training school stands in OUT/school already (``demo --dir OUT/school``)

Writes OUT/windows/*.png (1366×768; Russian and light, the main ones also dark, in high contrast and in Kyrgyz),
OUT/volume.pdf and OUT/archive/*.zip. Everything goes through the real windows and services: the log-in is typed, the
archive is written by the archive page and read back.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize

from ejournal_desktop.app.desktop import Desktop, make_application
from ejournal_desktop.config.settings import Preferences, PreferencesFile
from ejournal_desktop.services.training_handout import VAULT_FOLDER
from pictures.album import Album
from pictures.first_run import show_first_run
from pictures.tour import MAIN_PICTURES, look_at_everything, look_at_the_main
from pictures.visitor import Visitor, logins
from pictures.waiting import NothingHappenedError, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE: Final = QSize(1366, 768)


@contextmanager
def opened(album: Album, own: Path, journal: Path) -> Iterator[Desktop]:
    """Give the program on a data folder, in the language of the album."""
    preferences = PreferencesFile(own / f"{album.language}.toml")
    preferences.write(replace(Preferences(), language=album.language))
    desktop = Desktop(album.application, preferences, journal)
    try:
        yield desktop
    finally:
        desktop.close()


@contextmanager
def visited(album: Album, own: Path, out: Path) -> Iterator[Visitor]:
    """Give somebody who stands before the log-in of the training school."""
    school = out / "school"
    with opened(album, own, school / VAULT_FOLDER) as desktop:
        desktop.start()
        visitor = Visitor(desktop, album, out, logins(school))
        visitor.window.resize(SIZE)
        settle()
        yield visitor
        visitor.window.close()


def show(out: Path) -> None:
    """Take every picture and write every paper."""
    application = make_application()
    windows = out / "windows"
    shutil.rmtree(windows, ignore_errors=True)
    windows.mkdir(parents=True)
    album = Album(application, windows, main=MAIN_PICTURES)
    with tempfile.TemporaryDirectory() as name:
        own = Path(name)
        # Neither the preferences nor the window places of whoever runs this are read or changed.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        with opened(album, own, own / "journal") as desktop:
            show_first_run(desktop, album)
        with visited(album, own, out) as visitor:
            visitor.show("log-in")
            look_at_everything(visitor)
        with visited(Album(application, windows, "ky"), own, out) as visitor:
            look_at_the_main(visitor)


def main(arguments: list[str]) -> int:
    """Write everything into the named folder and say what was written."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    out = Path(arguments[0]).absolute()
    try:
        show(out)
    except NothingHappenedError as trouble:
        print(f"Waited in vain for: {trouble}", file=sys.stderr)
        return 1
    for path in sorted([*(out / "windows").iterdir(), out / "volume.pdf", *(out / "archive").iterdir()]):
        print(f"{path}  {path.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
