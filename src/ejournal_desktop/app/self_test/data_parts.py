"""The parts of the self-test that need no screen: shipped files, base, ciphers, papers, processes."""

from __future__ import annotations

import os
import secrets
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from ejournal_desktop.app.assets import resources_folder
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.plans import HoursComparison, PlanRow
from ejournal_desktop.files.worker_process import end_with_program
from ejournal_desktop.printing.locking import locked_pdf
from ejournal_desktop.printing.pdfa import DocumentFacts, as_pdfa
from ejournal_desktop.printing.recovery_sheet import RecoverySheet, render_recovery_sheet
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.readmodels.plans import PlanDocument
from ejournal_desktop.security import keys
from ejournal_desktop.security.passwords import FLOOR, SALT_LENGTH, derive
from ejournal_desktop.services.homeroom.letter_texts import letter_templates
from ejournal_desktop.services.homeroom.name_cases import NameCase, name_in_case
from ejournal_desktop.services.regulation import preset, preset_codes
from ejournal_desktop.services.training.content_reading import read_content
from ejournal_desktop.spreadsheets.plan_workbook import read_plan
from ejournal_desktop.spreadsheets.plan_writing import plan_workbook
from ejournal_desktop.storage.connection import KEY_BYTES, is_clear
from ejournal_desktop.storage.database import Database, create_database
from ejournal_desktop.storage.generations import build_generation
from ejournal_desktop.sync.payload import shipped_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

LETTERS: Final = "ҢңӨөҮү«»№§–"
"""Letters of Kyrgyz and signs of forms that a font of a careless choice lacks."""

_TITLE: Final = "Өң үлгүсү"


def _has_resources(_scratch: Path) -> bool:
    resources = resources_folder()
    regulations = [preset(resources, code) for code in preset_codes(resources)]
    has_help = all((resources / "help" / language / "general.md").is_file() for language in ("ru", "ky"))
    read_content(resources / "training")
    return bool(regulations) and has_help and bool(letter_templates(resources))


def _has_archive_texts(_scratch: Path) -> bool:
    return all(shipped_text(name).strip() for name in ("FORMAT.md", "verify.py"))


def _has_name_cases(_scratch: Path) -> bool:
    return name_in_case(PersonName("Арчаев", "Бакыт", "Азаматович"), NameCase.DATIVE) == "Арчаеву Бакыту"


def _opens_base(scratch: Path) -> bool:
    base, key = _fresh_base(scratch)
    with closing(Database(base, key, SystemClock())):
        pass
    return not is_clear(base)


def _brings_base_up(scratch: Path) -> bool:
    base, key = _fresh_base(scratch)
    upper, new_key = scratch / "journal-2.db", secrets.token_bytes(KEY_BYTES)
    build_generation(base, upper, old_key=key, new_key=new_key)
    with closing(Database(upper, new_key, SystemClock())):
        return True


def _fresh_base(scratch: Path) -> tuple[Path, bytes]:
    base, key = scratch / "journal-1.db", secrets.token_bytes(KEY_BYTES)
    create_database(base, key, device=1)
    return base, key


def _stretches_password(_scratch: Path) -> bool:
    salt = secrets.token_bytes(SALT_LENGTH)
    return derive("пароль", salt, FLOOR) == derive("пароль", salt, FLOOR) != derive("Пароль", salt, FLOOR)


def _seals_and_signs(_scratch: Path) -> bool:
    person, text = keys.UserKeys.generate(), LETTERS.encode()
    signature = person.signing.sign("ejournal/self-test/1", text)
    is_signed = keys.verify(person.signing.public, "ejournal/self-test/1", text, signature)
    return is_signed and keys.open_sealed(keys.seal(text, [person.recipient]), [person.identity]) == text


def _draws_papers(_scratch: Path) -> bool:
    resources = open_resources(resources_folder())
    facts = DocumentFacts(_TITLE, _TITLE, _TITLE, datetime(2026, 9, 1, tzinfo=UTC))
    lasting = as_pdfa(drawn_paper(), facts, resources.profile)
    return not resources.fonts.missing(LETTERS) and locked_pdf(lasting, "пароль").startswith(b"%PDF")


def drawn_paper() -> bytes:
    """Return a PDF of one page with letters of every font."""
    person = keys.UserKeys.generate()
    sheet = RecoverySheet(_TITLE, "0", "0" * 52, person.identity, "0" * 64, date(2026, 9, 1), is_training=True)
    return render_recovery_sheet(sheet, resources_folder())


def _reads_workbooks(_scratch: Path) -> bool:
    """A workbook is read by a process of its own, which gets it through a pipe."""
    rows, hours = (PlanRow("Числа", LETTERS, 1),), HoursComparison(1, None)
    written = plan_workbook(PlanDocument(_TITLE, _TITLE, "2026/2027", "7А", "Алгебра", "", hours, rows, (), ("",)))
    return [sheet.rows[0].topic for sheet in read_plan(written, {}).sheets] == [LETTERS]


def _starts_processes(_scratch: Path) -> bool:
    """Volumes and archives are made by such processes."""
    with ProcessPoolExecutor(1, get_context("spawn"), end_with_program) as pool:
        return pool.submit(os.getpid).result() != os.getpid()


DATA_PARTS: Final[Mapping[str, Callable[[Path], bool]]] = {
    "resources": _has_resources,
    "archive_texts": _has_archive_texts,
    "name_cases": _has_name_cases,
    "base": _opens_base,
    "migrations": _brings_base_up,
    "passwords": _stretches_password,
    "seals": _seals_and_signs,
    "papers": _draws_papers,
    "workbooks": _reads_workbooks,
    "processes": _starts_processes,
}
