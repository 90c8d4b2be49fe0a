"""Prints the shape of our code beside that of the projects we learn from, and names what stands out.

The numbers of the other projects were counted from their own files in mid-2026, docstrings included. They are examples,
not limits: what stands out here may stay, with its reason above it.
"""

from __future__ import annotations

import ast
import io
import sys
import tokenize
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

import grimp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PACKAGE = "ejournal_desktop"
ROOT = Path(__file__).parents[1]
LONG_FUNCTION, LONG_CLASS, LONG_FILE = 40, 250, 400
VERY_LONG_FUNCTION = 50

Function = ast.FunctionDef | ast.AsyncFunctionDef

PEERS = ("Fava", "Gaphor", "qutebrowser", "novelWriter", "Electrum")
PEER_ROWS = {
    "k lines / files": ("10.8 / 61", "44.1 / 346", "59.0 / 208", "48.9 / 94", "119.6 / 280"),
    "File median / p90": ("128 / 399", "72 / 294", "168 / 666", "376 / 1165", "193 / 1023"),
    "Function median / p90": ("5 / 26", "6 / 23", "9 / 31", "6 / 36", "6 / 27"),
    "Functions > 50 lines": ("1.8 %", "1.4 %", "2.6 %", "6.3 %", "3.4 %"),
    "Largest class: lines, methods": ("447, 15", "373, 27", "1870, 71", "3034, 111", "3446, 225"),
    "Fully annotated functions": ("100 %", "20 %", "54 %", "100 %", "30 %"),
    "Public docstrings": ("87 %", "16 %", "74 %", "95 %", "14 %"),
    "Comments / 100 lines": ("3.4", "2.3", "6.3", "7.6", "8.9"),
    "Broad except / 1000 lines": ("0.3", "0.2", "0.4", "2.0", "3.6"),
    "Exception classes": ("64", "10", "88", "0", "137"),
    "Largest import cycle": ("0", "77", "127", "84", "125"),
    "Test lines / code lines": ("0.62", "0.61", "0.70", "0.90", "0.23"),
}


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file with its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        """Number of lines."""
        return len(self.text.splitlines())

    def place(self, node: Function | ast.ClassDef) -> str:
        """Say where a function or class stands."""
        return f"{self.path.relative_to(ROOT)}:{node.lineno} {node.name}"


def main() -> None:
    """Print the table, then the list of what stands out."""
    files = read_files(ROOT / "src" / PACKAGE)
    if not files:
        sys.exit("no sources found")
    own = own_row(files, read_files(ROOT / "tests"))
    width = max(map(len, PEER_ROWS))
    print(f"{'':{width}}  {'ours':>14}" + "".join(f"{name:>14}" for name in PEERS))
    for label, numbers in PEER_ROWS.items():
        print(f"{label:{width}}  {own[label]:>14}" + "".join(f"{number:>14}" for number in numbers))
    print_outstanding(files)


def read_files(folder: Path) -> list[SourceFile]:
    """Read and parse every Python file of a folder."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))}
    return [SourceFile(path, text, ast.parse(text)) for path, text in texts.items()]


def own_row(files: Sequence[SourceFile], tests: Sequence[SourceFile]) -> dict[str, str]:
    """Return our number for each row of the table."""
    lines = sum(file.lines for file in files)
    found = [node for _, node in functions(files)]
    lengths = [length(node) for node in found]
    largest = max((node for _, node in classes(files)), key=length)
    public = [node for file in files for node in public_nodes(file.tree)]
    annotated = [node for node in found if is_annotated(node)]
    very_long = [size for size in lengths if size > VERY_LONG_FUNCTION]
    return {
        "k lines / files": f"{lines / 1000:.1f} / {len(files)}",
        "File median / p90": spread([file.lines for file in files]),
        "Function median / p90": spread(lengths),
        "Functions > 50 lines": share(very_long, lengths),
        "Largest class: lines, methods": f"{length(largest)}, {method_count(largest)}",
        "Fully annotated functions": share(annotated, found),
        "Public docstrings": share([node for node in public if ast.get_docstring(node)], public),
        "Comments / 100 lines": f"{100 * sum(comment_count(file) for file in files) / lines:.1f}",
        "Broad except / 1000 lines": f"{1000 * sum(broad_handlers(file.tree) for file in files) / lines:.1f}",
        "Exception classes": str(sum(node.name.endswith("Error") for _, node in classes(files))),
        "Largest import cycle": str(largest_cycle()),
        "Test lines / code lines": f"{sum(file.lines for file in tests) / lines:.2f}",
    }


def print_outstanding(files: Sequence[SourceFile]) -> None:
    """Name the functions, classes and files that are larger than we aim at."""
    long_functions = [(length(node), file.place(node)) for file, node in functions(files)]
    long_classes = [(length(node), file.place(node)) for file, node in classes(files)]
    long_files = [(file.lines, str(file.path.relative_to(ROOT))) for file in files]
    for what, limit, sized in (
        ("Functions", LONG_FUNCTION, long_functions),
        ("Classes", LONG_CLASS, long_classes),
        ("Files", LONG_FILE, long_files),
    ):
        large = sorted((entry for entry in sized if entry[0] > limit), reverse=True)
        print(f"\n{what} over {limit} lines: {len(large) or 'none'}")
        for size, place in large:
            print(f"  {size:5}  {place}")


def functions(files: Sequence[SourceFile]) -> Iterator[tuple[SourceFile, Function]]:
    """Yield every function and method with its file."""
    for file in files:
        for node in ast.walk(file.tree):
            if isinstance(node, Function):
                yield file, node


def classes(files: Sequence[SourceFile]) -> Iterator[tuple[SourceFile, ast.ClassDef]]:
    """Yield every class with its file."""
    for file in files:
        for node in ast.walk(file.tree):
            if isinstance(node, ast.ClassDef):
                yield file, node


def length(node: Function | ast.ClassDef) -> int:
    """Return the lines from the first keyword to the end."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def method_count(node: ast.ClassDef) -> int:
    """Return how many methods stand in a class."""
    return sum(isinstance(member, Function) for member in node.body)


def public_nodes(node: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    """Yield public functions and classes, and the public methods of public classes."""
    for member in node.body:
        if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and member.name[0] != "_":
            yield member
            if isinstance(member, ast.ClassDef):
                yield from public_nodes(member)


def is_annotated(node: Function) -> bool:
    """Say whether the result and every parameter but self and cls are annotated."""
    arguments = node.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    extra = [argument for argument in (arguments.vararg, arguments.kwarg) if argument]
    typed = all(argument.annotation for argument in (*named, *extra) if argument.arg not in {"self", "cls"})
    return typed and node.returns is not None


def broad_handlers(tree: ast.Module) -> int:
    """Count handlers that catch everything."""
    return sum(
        node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
    )


def comment_count(file: SourceFile) -> int:
    """Count comments."""
    tokens = tokenize.generate_tokens(io.StringIO(file.text).readline)
    return sum(token.type == tokenize.COMMENT for token in tokens)


def largest_cycle() -> int:
    """Return the size of the largest import cycle, imports inside functions counted; 0 when there is none."""
    graph = grimp.build_graph(PACKAGE, exclude_type_checking_imports=True, cache_dir=None)
    around = {name: graph.find_upstream_modules(name) & graph.find_downstream_modules(name) for name in graph.modules}
    return max((len(others | {name}) for name, others in around.items() if others), default=0)


def spread(numbers: Sequence[int]) -> str:
    """Return the median and the ninth decile."""
    return f"{median(numbers):.0f} / {quantiles(numbers, n=10)[-1]:.0f}"


def share(part: Sequence[object], whole: Sequence[object]) -> str:
    """Return a percentage."""
    return f"{100 * len(part) / len(whole):.1f} %" if whole else "–"


if __name__ == "__main__":
    main()
