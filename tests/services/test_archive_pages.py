"""Level 4 of an archive: what people read in it is what its signed log leads to (security.md D-57)."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.security.keys import recipient_of
from ejournal_desktop.sync.pages import PAGES_MARK
from ejournal_desktop.sync.payload import page_members
from support.archive_school import a_volume, forged, opened_members, zipped_anew
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

    Forger = Callable[[Mapping[str, bytes]], Mapping[str, bytes]]


class Forgery:
    """An archive whose officer alters what is inside and signs it anew."""

    def __init__(self, desk: CustodyDesk, officer: Session) -> None:
        self._desk, self._officer = desk, officer
        self._data = desk.archived(officer, desk.stick()).read_bytes()

    def judged(self, change: Forger) -> ArchiveVerdict:
        vault = self._officer.vault
        members = opened_members(self._data, vault.identity)
        payload = zipped_anew({**members, **change(members)})
        data = forged(self._data, payload, vault.signing, recipient_of(vault.identity))
        return self._desk.check.judge(data, self._officer)


@pytest.fixture
def forgery(training: SchoolCase, tmp_path: Path) -> Forgery:
    return Forgery(CustodyDesk(training, tmp_path), training.sign_in(Role.ARCHIVE_OFFICER))


@pytest.mark.requirement("S0-5.4")
def test_a_page_or_table_that_its_own_log_does_not_give_is_damage_at_level_four(forgery: Forgery) -> None:
    def page(members: Mapping[str, bytes]) -> Mapping[str, bytes]:
        return {"index.html": members["index.html"].replace(b"</td>", b".</td>", 1)}

    def table(members: Mapping[str, bytes]) -> Mapping[str, bytes]:
        return {"csv/lessons.csv": members["csv/lessons.csv"][:-2] + b".\r\n"}

    def added(_: Mapping[str, bytes]) -> Mapping[str, bytes]:
        return {"csv/other.csv": b"x"}

    for change in (page, table, added):
        verdict = forgery.judged(change)
        assert (verdict.word, verdict.level) == (VerdictWord.DAMAGED, 3), change


def test_pages_of_another_format_are_not_called_damaged_and_level_four_is_not_claimed(forgery: Forgery) -> None:
    def older(members: Mapping[str, bytes]) -> Mapping[str, bytes]:
        mark = PAGES_MARK.encode()
        return {"index.html": members["index.html"].replace(mark, mark.replace(b'">', b'0">'), 1)}

    def unchanged(_: Mapping[str, bytes]) -> Mapping[str, bytes]:
        return {}

    assert forgery.judged(older).level == 3
    assert forgery.judged(older).word is not VerdictWord.DAMAGED
    assert forgery.judged(unchanged).level == 4


def test_the_number_of_the_format_is_raised_when_pages_change() -> None:
    """Whoever changes a page or a table raises PAGES_FORMAT, and only then writes down the new hash."""
    pages = b"".join(data for _, data in page_members([a_volume()]))

    assert (PAGES_MARK.split()[-1], sha256(pages).hexdigest()[:16]) == ('1">', "cd3105c2ec593f29")
