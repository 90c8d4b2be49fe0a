"""Rules about the text of the program that the linter has no words for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from support.source_tree import SOURCES, source_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef

MOST_PARAMETERS = 6
REFUSED_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
BROAD_EXCEPTS_ALLOWED = 2  # the task runner and the global hook
BROAD = {"Exception", "BaseException"}


def _name(path: Path) -> str:
    return str(path.relative_to(SOURCES))


def _functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, Function))


def _parameter_count(function: Function) -> int:
    arguments = function.args
    named = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len([name for name in named if name not in {"self", "cls"}])


def _swallows_everything(handler: ast.ExceptHandler) -> bool:
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False  # tidies up and lets the failure go on
    return handler.type is None or any(
        isinstance(node, ast.Name) and node.id in BROAD for node in ast.walk(handler.type)
    )


@pytest.mark.parametrize("path", sorted(SOURCES.rglob("__init__.py")), ids=_name)
def test_package_file_holds_one_docstring_and_nothing_else(path: Path) -> None:
    tree = tree_of(path)
    assert len(tree.body) == 1
    assert ast.get_docstring(tree)


def test_every_folder_with_sources_is_a_package() -> None:
    folders = {path.parent for path in source_files()}
    assert [_name(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_no_room_is_named_after_nothing() -> None:
    named = {part.removesuffix(".py") for path in source_files() for part in path.relative_to(SOURCES).parts}
    assert named & REFUSED_NAMES == set()


def test_public_functions_take_at_most_six_parameters() -> None:
    greedy = [
        f"{_name(path)}: {function.name}"
        for path in source_files()
        for function in _functions(path)
        if not function.name.startswith("_") and _parameter_count(function) > MOST_PARAMETERS
    ]
    assert greedy == []


def test_broad_handlers_are_the_two_known_ones() -> None:
    broad = [
        f"{_name(path)}:{node.lineno}"
        for path in source_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and _swallows_everything(node)
    ]
    assert len(broad) <= BROAD_EXCEPTS_ALLOWED, broad
