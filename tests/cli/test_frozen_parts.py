"""What a frozen build is made of: nothing the program looks for is forgotten, nothing of Qt too much."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from ejournal_desktop.app.assets import resources_folder, translations_folder
from ejournal_desktop.app.translations import LANGUAGES
from ejournal_desktop.storage.generations import REVISIONS
from support.scripts import script
from support.source_tree import ROOT, tracked_files

PARTS = script("frozen_parts")
SOURCES = ROOT / "src"


def targets() -> dict[Path, PurePosixPath]:
    """Return where each file or folder of the tree will stand in the build."""
    return {Path(source): PurePosixPath(target) for source, target in PARTS.data_files()}


def test_everything_the_program_is_to_find_is_in_the_tree() -> None:
    compiled = {ROOT / f"translations/ejournal_{language}.qm" for language in LANGUAGES}  # made by every build
    assert [str(path) for path in targets() if not path.exists() and path not in compiled] == []


def test_assets_stand_where_a_frozen_program_looks_for_them() -> None:
    found = targets()
    assert found[resources_folder()] == PurePosixPath("resources")
    shipped = {path.name for path, target in found.items() if target == PurePosixPath(translations_folder().name)}
    assert shipped == {f"ejournal_{language}.qm" for language in LANGUAGES}


def test_every_text_beside_the_modules_travels_along() -> None:
    found = targets()
    texts = [path for path in tracked_files() if path.is_relative_to(SOURCES) and path.suffix != ".py"]
    assert texts
    assert {path: found.get(path) for path in texts} == {
        path: PurePosixPath(path.parent.relative_to(SOURCES).as_posix()) for path in texts
    }
    assert SOURCES / "ejournal_desktop/sync/verify.py" in found


def test_revisions_of_the_base_travel_as_files() -> None:
    revisions = {*(REVISIONS / "versions").glob("revision_*.py"), REVISIONS / "env.py"}
    found = {path: SOURCES / target for path, target in targets().items()}
    assert {path: found.get(path) for path in revisions} == {path: path.parent for path in revisions}


@pytest.mark.parametrize(
    ("target", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt6QuickControls2.dll", False),
        ("PySide6/Qt6Pdf.dll", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", False),
        ("PySide6/Qt/translations/qt_help_ru.qm", False),
        ("translations/ejournal_ky.qm", True),
        ("PySide6/QtCore.abi3.so", True),
    ],
)
def test_of_qt_only_what_is_used_goes_along(target: str, *, is_wanted: bool) -> None:
    assert PARTS.is_wanted(PARTS.Part(target, target, "BINARY")) is is_wanted


def test_library_that_nothing_needs_stays_behind() -> None:
    alone = PARTS.Part("libalone.so.1", str(ROOT / "LICENSE"), "BINARY")
    module = PARTS.Part("sqlcipher3/_sqlite3.so", str(ROOT / "LICENSE"), "EXTENSION")
    assert PARTS.without_strangers([alone, module]) == [module]
