"""The import rules of the house. The contracts stand in pyproject.toml; two rules need the whole graph."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.api import read_configuration

from support.source_tree import PACKAGE, ROOT, import_graph

PYPROJECT = ROOT / "pyproject.toml"
LINTER = Path(sys.executable).with_name("lint-imports")
CONTRACTS = [contract["id"] for contract in read_configuration(str(PYPROJECT))["contracts_options"]]
QT_ROOMS = ("__main__", "gui", "app.desktop", "app.workplace", "app.translations", "app.lean_imports", "app.self_test")
PURE_ROOMS = ("kernel", "domain", "readmodels", "reports")


def _is_inside(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == f"{PACKAGE}.{room}" or module.startswith(f"{PACKAGE}.{room}.") for room in rooms)


@pytest.mark.parametrize("contract", CONTRACTS)
def test_contract_is_kept(contract: str) -> None:
    command = [str(LINTER), "--config", str(PYPROJECT), "--contract", contract, "--no-cache", "--no-logo"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_qt_is_reached_from_the_windows_only() -> None:
    graph = import_graph()
    reaching = set().union(
        *(graph.find_downstream_modules(library) for library in ("PySide6", "shiboken6") if library in graph.modules)
    )
    strangers = sorted(module for module in reaching if not _is_inside(module, QT_ROOMS))
    assert strangers == []


def test_pure_rooms_import_no_library() -> None:
    graph = import_graph()
    pure = [module for module in graph.modules if _is_inside(module, PURE_ROOMS)]
    imported = {(module, other) for module in pure for other in graph.find_modules_directly_imported_by(module)}
    foreign = {
        (module, other)
        for module, other in imported
        if other.partition(".")[0] not in sys.stdlib_module_names and not _is_inside(other, PURE_ROOMS)
    }
    assert len(pure) > len(PURE_ROOMS)
    assert sorted(foreign) == []
