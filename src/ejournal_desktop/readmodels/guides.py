"""An instruction as blocks of words, read from the topics of the help; pure, so that screen and paper agree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ESCAPED, _KEPT = "\\*", "\x00"
_MARKED = re.compile(r"^(?P<heading>#{1,6}) |^(?P<bullet>[*-]) |^(?P<number>\d+\.) ")


class BlockKind(StrEnum):
    """How a block is set."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one weight."""

    text: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or an item of a list; ``sign`` stands before an item."""

    kind: BlockKind
    runs: tuple[Run, ...]
    sign: str = ""

    @property
    def text(self) -> str:
        """The words without their weight."""
        return "".join(run.text for run in self.runs)


def guide_blocks(topic: str, signs: Mapping[str, str], known: Container[str] | None = None) -> tuple[Block, ...]:
    """Return the blocks of a topic; ``signs`` says in words what the fonts of the paper cannot set.

    A further sign that is not ``known`` to the fonts is left out: an instruction is printed all the same.
    """
    for sign, words in signs.items():
        topic = topic.replace(sign, words)
    if known is not None:
        topic = "".join(letter for letter in topic if letter in known)
    return tuple(_block(lines) for lines in _grouped(topic.splitlines()))


def _grouped(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of each block: a mark or an empty line begins the next one."""
    group: list[str] = []
    for line in lines:
        if group and (not line.strip() or _MARKED.match(line) or group[0].startswith("#")):
            yield group
            group = []
        if line.strip():
            group.append(line)
    if group:
        yield group


def _block(lines: Sequence[str]) -> Block:
    whole = " ".join(line.strip() for line in lines)
    mark = _MARKED.match(whole)
    if mark is None:
        return Block(BlockKind.PARAGRAPH, _runs(whole))
    rest = _runs(whole[mark.end() :])
    if mark["heading"]:
        is_topic = len(mark["heading"]) <= _TOPIC_LEVEL
        return Block(BlockKind.HEADING if is_topic else BlockKind.SUBHEADING, rest)
    return Block(BlockKind.ITEM, rest, mark["number"] or "•")


def _runs(text: str) -> tuple[Run, ...]:
    parts = _BOLD.split(text.replace(_ESCAPED, _KEPT))
    return tuple(Run(part.replace(_KEPT, "*"), is_bold=bool(place % 2)) for place, part in enumerate(parts) if part)


_TOPIC_LEVEL = 2
