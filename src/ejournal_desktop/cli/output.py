"""What a command prints: lines for people, one JSON value for machines."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


def print_json(value: object) -> None:
    """Print a value as JSON; letters stay letters."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def filled(words: str, fields: Mapping[str, object]) -> str:
    """Return words with their fields; one that is not known shows as a dash."""
    return words.format_map(_Shown((name, value) for name, value in fields.items() if value is not None))


class _Shown(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "–"


@contextmanager
def progress(label: str, *, is_shown: bool) -> Iterator[Callable[[int, int], None]]:
    """Give a function that draws how far something is, on standard error of a terminal only."""
    if not (is_shown and sys.stderr.isatty()):
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1000, label=label, file=sys.stderr) as bar:
        yield lambda done, total: bar.update(done * 1000 // max(total, 1) - bar.pos)


def lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows of a small table, its columns as wide as their longest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
