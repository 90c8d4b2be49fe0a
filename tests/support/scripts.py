"""The scripts of the tree as modules."""

from __future__ import annotations

import importlib.util
from functools import cache
from typing import TYPE_CHECKING

from support.source_tree import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@cache
def script(name: str) -> ModuleType:
    """Return a script of ``scripts/`` as a module."""
    spec = importlib.util.spec_from_file_location(f"scripts_{name}", ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
