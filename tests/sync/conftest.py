"""One archive of an invented class, made once: keys and signatures cost time and no test changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.archive_school import SchoolKeys, archive_content, built, school_keys

if TYPE_CHECKING:
    from ejournal_desktop.sync.archive_writer import BuiltArchive


@pytest.fixture(scope="session")
def keys() -> SchoolKeys:
    """Keys of the invented school."""
    return school_keys()


@pytest.fixture(scope="session")
def archive(keys: SchoolKeys) -> BuiltArchive:
    """A genuine archive of the school."""
    return built(archive_content(keys), keys)
