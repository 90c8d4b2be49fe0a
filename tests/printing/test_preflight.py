"""An independent checker of PDF/A: Apache PDFBox Preflight on a file that claims 1b (print.md 9.4)."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.readmodels.printing import PdfaLevel
from support.printed import RESOURCES, settings
from support.volumes import Scope, a_volume

JARS = Path("/usr/share/java")
NEEDED = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation", "bcprov")


@pytest.mark.slow
@pytest.mark.requirement("S0-2.2")
def test_volume_that_claims_1b_is_valid_for_preflight(tmp_path: Path) -> None:
    path = tmp_path / "volume.pdf"
    path.write_bytes(render_volume(a_volume(Scope(5, (26, 3))), settings(pdfa=PdfaLevel.A1B), RESOURCES).pdf)
    missing = [name for name in NEEDED if not (JARS / f"{name}.jar").exists()]
    assert missing == [], "install the system packages of the tests"
    classes = ":".join(str(JARS / f"{name}.jar") for name in NEEDED)
    command = ["java", "-cp", classes, "org.apache.pdfbox.preflight.Validator_A1b", str(path)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    assert (done.returncode, "is a valid PDF/A-1b file" in done.stdout) == (0, True), done.stdout + done.stderr
