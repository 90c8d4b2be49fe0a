"""A school year that is over keeps its content; archives, prints and checks of it go on."""

from __future__ import annotations

from ejournal_desktop.domain.changes import ArchiveWritten, LessonCancelled, MarkRecorded
from ejournal_desktop.domain.closed_years import is_content
from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StudentId

ARCHIVE = ArchiveWritten(ClassGroupId(1), 1, "2027-W35", "00", "a.zip", "stick")
MARK = MarkRecorded(LessonId(2), StudentId(3), 0, "5")


def test_archive_of_a_closed_year_may_still_be_written() -> None:
    assert not is_content([ARCHIVE])


def test_mark_in_a_closed_year_is_content_even_beside_an_archive() -> None:
    assert is_content([MARK])
    assert is_content([ARCHIVE, LessonCancelled(LessonId(2), is_cancelled=True)])
