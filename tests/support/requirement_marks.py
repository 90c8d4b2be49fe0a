"""The mark ``requirement``: which clauses of the regulations a run has proved.

A test says ``@pytest.mark.requirement("S0-4.14.8")``; an identifier that ``tests/requirements.toml`` does not list
stops the collection. With ``--requirements-report`` the run ends with the list of what a passing test proved and what
none did, and writes the same to ``out/requirements.json``. Works with parallel workers: the marks travel inside the
test reports.
"""

from __future__ import annotations

import json
import textwrap
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LIST_PATH = Path(__file__).parents[1] / "requirements.toml"
PROPERTY = "requirement"
PLUGIN_NAME = "requirement-ledger"


def known_requirements() -> Mapping[str, Mapping[str, str]]:
    """Return every listed identifier with its kind of work and its role."""
    return tomllib.loads(LIST_PATH.read_text(encoding="utf-8"))


@dataclass(slots=True, eq=False)  # pytest keeps its plugins in sets
class RequirementLedger:
    """Collects, report by report, which test carried which identifier and which tests failed."""

    known: Sequence[str]
    carried: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    passed: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note one phase of one test; a failing teardown takes the proof back."""
        if report.failed or hasattr(report, "wasxfail"):
            self.failed.add(report.nodeid)
        elif report.passed and report.when == "call":
            self.passed.add(report.nodeid)
            self.carried[report.nodeid].update(str(value) for name, value in report.user_properties if name == PROPERTY)

    def proofs(self) -> dict[str, list[str]]:
        """Return identifier -> names of the passing tests that prove it, in the order of the list."""
        found: dict[str, list[str]] = {identifier: [] for identifier in self.known}
        for name in sorted(self.passed - self.failed):
            for identifier in self.carried[name]:
                found[identifier].append(name)
        return found


def pytest_configure(config: pytest.Config) -> None:
    """Start the ledger of this run."""
    config.pluginmanager.register(RequirementLedger(tuple(known_requirements())), PLUGIN_NAME)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Attach the identifiers to the tests.

    Raises:
        UsageError: when a test names an identifier that is not in the list.
    """
    known = known_requirements()
    unknown = []
    for item in items:
        identifiers = {str(value) for mark in item.iter_markers("requirement") for value in mark.args}
        unknown += [f"{item.nodeid}: {identifier}" for identifier in sorted(identifiers - known.keys())]
        item.user_properties += [(PROPERTY, identifier) for identifier in sorted(identifiers)]
    if unknown:
        message = "requirements not listed in tests/requirements.toml:\n" + "\n".join(unknown)
        raise pytest.UsageError(message)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the report, when it was asked for."""
    if not config.getoption("--requirements-report"):
        return
    ledger = config.pluginmanager.get_plugin(PLUGIN_NAME)
    assert isinstance(ledger, RequirementLedger)
    proofs = ledger.proofs()
    _write_file(config.rootpath / "out" / "requirements.json", proofs)
    terminalreporter.section("requirements")
    for line in _report_lines(proofs):
        terminalreporter.write_line(line)


def _write_file(path: Path, proofs: Mapping[str, Sequence[str]]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(proofs, indent=1, ensure_ascii=False), encoding="utf-8")


def _report_lines(proofs: Mapping[str, Sequence[str]]) -> list[str]:
    lines = []
    for regulation in dict.fromkeys(identifier.partition("-")[0] for identifier in proofs):
        own = [identifier for identifier in proofs if identifier.startswith(regulation + "-")]
        proved = [identifier for identifier in own if proofs[identifier]]
        lines.append(f"{regulation}: {len(proved)} of {len(own)} proved")
        lines += _wrapped("proved", proved)
        lines += _wrapped("not proved", [identifier for identifier in own if not proofs[identifier]])
    count = sum(bool(tests) for tests in proofs.values())
    return [*lines, f"All: {count} of {len(proofs)} proved by a passing test, {len(proofs) - count} not."]


def _wrapped(heading: str, identifiers: Sequence[str]) -> list[str]:
    if not identifiers:
        return []
    return textwrap.wrap(
        f"{heading}: {' '.join(identifiers)}",
        width=110,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
