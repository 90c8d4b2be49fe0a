"""Nothing of the journal is ever written in clear (security.md D-26, Q12)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import CoursePlanReplaced, StudentRegistered, TopicRecorded
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId
from ejournal_desktop.storage.log import SYSTEM
from support.clear_text import clear_traces, spellings
from support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from support.open_journal import Journal

SURNAME = "Өмүрканарейкина"
TOPIC = "Тема-канарейка о дробях"

# Sorts more rows than the cache holds, so that SQLite spills; the surnames stand in the spilled rows.
_SPILL = """
import sys
from pathlib import Path
from ejournal_desktop.storage.connection import open_connection

connection = open_connection(Path(sys.argv[1]), bytes(range(32)))
connection.execute("PRAGMA temp_store = " + sys.argv[3])
connection.execute("PRAGMA cache_size = 10")
rows = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000) "
connection.execute(rows + "SELECT n, ? || n FROM number ORDER BY 2 DESC", (sys.argv[2],)).fetchmany(3)
"""


@pytest.mark.requirement("S0-1.10")
def test_names_and_topics_stand_in_no_file_of_the_journal(journal: Journal, tmp_path: Path) -> None:
    for number in range(200):
        journal.record(SYSTEM, StudentRegistered(StudentId(number), SURNAME, "Айжан", "", None))
    journal.record(SYSTEM, TopicRecorded(LessonId(600), TOPIC, 1))
    journal.record(SYSTEM, CoursePlanReplaced(CourseId(3), (("Раздел", TOPIC, 2, (), ""),)))

    files = sorted(path.name for path in tmp_path.iterdir())
    assert "journal.db-wal" in files
    assert clear_traces(tmp_path, [SURNAME, TOPIC]) == []


def test_the_search_for_clear_text_finds_it_in_every_spelling(tmp_path: Path) -> None:
    for number, bytes_of_name in enumerate(spellings(SURNAME)):
        (tmp_path / f"{number}").write_bytes(b"\0\1" + bytes_of_name + b"\2")

    assert len(clear_traces(tmp_path, [SURNAME])) == len(list(tmp_path.iterdir()))


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize(("store", "is_clear"), [("MEMORY", False), ("FILE", True)])
@pytest.mark.requirement("S0-1.10")
def test_large_sorts_stay_in_memory(database_file: Path, tmp_path: Path, store: str, *, is_clear: bool) -> None:
    """The second case is the control: the setting that we refuse really does write names in clear."""
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-e", "trace=write,pwrite64", "-s", "100000", "-xx", "-o", str(trace)]
    script = [sys.executable, "-c", _SPILL, str(database_file), SURNAME, store]
    subprocess.run([*command, *script], check=True, cwd=ROOT, env={"PYTHONPATH": "src", "SQLITE_TMPDIR": str(tmp_path)})

    written = bytes.fromhex("".join(part for part in trace.read_text().split('"')[1::2]).replace("\\x", ""))

    assert (SURNAME.encode() in written) is is_clear
