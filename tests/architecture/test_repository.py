"""The tree under version control holds nothing of the computer it was written on, and nothing huge."""

from __future__ import annotations

import re

from support.source_tree import ROOT, tracked_files

MEGABYTE = 1 << 20
LARGEST = 2 * MEGABYTE
FONT_SUFFIXES = {".ttf", ".otf"}
FOREIGN_PATH = re.compile(r"(^|[^A-Za-z0-9_.-])/(work|farm)/", re.MULTILINE)
REGISTRY_HOST = re.compile("|".join(("pypi" + r"\.org", "debian" + r"\.org", "npm" + "js")))


def _matching(pattern: re.Pattern[str]) -> list[str]:
    return [
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if pattern.search(path.read_bytes().decode("utf-8", errors="ignore"))
    ]


def test_no_path_of_a_build_machine_is_written_down() -> None:
    assert _matching(FOREIGN_PATH) == []


def test_no_package_registry_is_named() -> None:
    assert _matching(REGISTRY_HOST) == []


def test_only_fonts_may_be_large() -> None:
    large = [path for path in tracked_files() if path.stat().st_size > LARGEST and path.suffix not in FONT_SUFFIXES]
    assert [str(path.relative_to(ROOT)) for path in large] == []
