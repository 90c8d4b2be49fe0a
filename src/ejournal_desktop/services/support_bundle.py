"""What the makers of the program are given when something is wrong: codes, sizes and versions, no data of people."""

from __future__ import annotations

import json
import platform
from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors, write_durably

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.health import HealthReport
    from ejournal_desktop.readmodels.integrity import CheckReport
    from ejournal_desktop.services.diagnostics import DiagnosticsService
    from ejournal_desktop.services.health import HealthService
    from ejournal_desktop.services.session import Session

LOG_PATTERN = "*.log*"


class SupportBundleService:
    """Writes one file with the technical log and the result of the check (S0-4.10.11, S1-5f)."""

    def __init__(
        self, diagnostics: DiagnosticsService, health: HealthService, clock: Clock, version: str, logs: Path
    ) -> None:
        self._diagnostics = diagnostics
        self._health = health
        self._clock = clock
        self._version = version
        self._logs = logs

    def write(self, session: Session, folder: Path) -> Path:
        """Write the file into a folder and return its path; nothing of that name is there before.

        Raises:
            NotAllowedError: looking for faults is not among the person's duties.
            DeviceError: the folder is full, read-only or gone.
        """
        session.require_reading(Action.DIAGNOSE)
        sink = BytesIO()
        with ZipFile(sink, "w", ZIP_DEFLATED) as bundle:
            for name, data in self._members(session):
                bundle.writestr(name, data)
        path = folder / f"ejournal-support-{self._clock.now():%Y%m%d-%H%M%S}.zip"
        write_durably(path, sink.getvalue())
        return path

    def _members(self, session: Session) -> Iterator[tuple[str, bytes]]:
        yield "about.json", _json(self._about(session))
        yield "check.json", _json(_checked(self._diagnostics.check(session)))
        yield "health.json", _json(_state(self._health.look(session)))
        with translated_os_errors():
            for path in sorted(self._logs.glob(LOG_PATTERN)) if self._logs.is_dir() else ():
                yield f"log/{path.name}", path.read_bytes()

    def _about(self, session: Session) -> Mapping[str, object]:
        data = session.database.path.parent
        with translated_os_errors():
            files = [path for path in data.rglob("*") if path.is_file()]
            sizes = Counter[str]()
            for path in files:
                sizes[path.suffix] += path.stat().st_size
        return {
            "program": self._version,
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "regulation": session.regulation.code,
            "bytes_by_kind_of_file": dict(sorted(sizes.items())),
        }


def _checked(report: CheckReport) -> Mapping[str, object]:
    """Return codes and places in the log; the values of cells stay in the school."""
    return {
        "entries": report.entries,
        "feeds": report.feeds,
        "is_clean": report.is_clean,
        "findings": [
            {
                "code": finding.code.value,
                "feed": finding.feed,
                "sequence": finding.sequence,
                "table": None if finding.difference is None else finding.difference.table,
                "column": None if finding.difference is None else finding.difference.column,
            }
            for finding in report.findings
        ],
    }


def _state(report: HealthReport) -> Mapping[str, object]:
    """Return states, codes and numbers of the computer; they name nobody."""
    return {
        line.check.value: {"state": line.state.value, "code": line.code.value, **line.facts} for line in report.lines
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode()
