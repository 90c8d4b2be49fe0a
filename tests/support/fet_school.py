"""A real school's timetable, placed by the real program: a FET example from Debian's ``fet-data``, run by ``fet-cl``.

The example is documentation of the package, which slim system images leave out at installation. It is looked for where
the package puts it, then in the folder named by the environment variable ``EJOURNAL_FET_DATA``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

INSTALLED_EXAMPLES = Path("/usr/share/doc/fet-data/examples")
DATA_VARIABLE = "EJOURNAL_FET_DATA"
SCHOOL = "School-10-Oradea-2007-2008"
SECONDS_TO_PLACE = 60
SEEDS = {"10": 1, "11": 2, "12": 3, "20": 4, "21": 5, "22": 6}

HOW_TO_GET = f"""{{missing}} is not on this computer. As root on Debian or Ubuntu:
    apt-get install -y --no-install-recommends fet
    folder=$(mktemp -d) && cd "$folder" && apt-get download fet-data && dpkg-deb -x fet-data_*.deb .
    export {DATA_VARIABLE}="$folder/usr/share/doc/fet-data/examples"
"""


@dataclass(frozen=True, slots=True)
class FetSchool:
    """The input and the three forms of the result that an administrator may import."""

    fet: bytes
    timetable_csv: bytes
    activities_xml: bytes
    placed_fet: bytes


@pytest.fixture(scope="session")
def oradea(tmp_path_factory: pytest.TempPathFactory) -> FetSchool:
    """Return the school with its complete timetable, the same in every run of one version of FET."""
    return placed_school(school_file(), tmp_path_factory.mktemp("fet"))


def school_file() -> Path:
    """Return the example, or fail with the commands that bring it."""
    places = (INSTALLED_EXAMPLES, Path(os.environ.get(DATA_VARIABLE) or INSTALLED_EXAMPLES))
    found = next((path for place in places for path in place.rglob(f"{SCHOOL}.fet")), None)
    if found is None:
        pytest.fail(HOW_TO_GET.format(missing=f"{SCHOOL}.fet"))
    return found


def placed_school(source: Path, folder: Path, *options: str) -> FetSchool:
    """Run FET on a file with fixed seeds; a timetable that is not complete fails the test."""
    program = shutil.which("fet-cl")
    if program is None:
        pytest.fail(HOW_TO_GET.format(missing="fet-cl"))
    seeds = [f"--randomseeds{number}={seed}" for number, seed in SEEDS.items()]
    arguments = [f"--inputfile={source}", f"--outputdir={folder}", f"--timelimitseconds={SECONDS_TO_PLACE}"]
    export = ["--exportcsv=true", "--overwritecsv=true", "--htmllevel=0", "--language=ru"]
    run = subprocess.run([program, *arguments, *export, *seeds, *options], check=False, capture_output=True)
    assert run.returncode == 0, (run.stdout + run.stderr).decode(errors="replace")
    result = (folder / "logs" / "result.txt").read_text(encoding="utf-8-sig")
    assert "Simulation successful" in result, result  # the exit status is 0 for an incomplete timetable too
    name, timetables = source.stem, folder / "timetables" / source.stem
    return FetSchool(
        fet=source.read_bytes(),
        timetable_csv=(folder / "csv" / name / f"{name}_timetable.csv").read_bytes(),
        activities_xml=(timetables / f"{name}_activities.xml").read_bytes(),
        placed_fet=(timetables / f"{name}_data_and_timetable.fet").read_bytes(),
    )
