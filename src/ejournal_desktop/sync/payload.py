"""What stands inside the encrypted part of an archive, as files of a ZIP (sync/FORMAT.md 6)."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.readmodels.archive import digest_of_texts
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.csv_tables import csv_members
from ejournal_desktop.sync.errors import ArchiveContentError
from ejournal_desktop.sync.members import packed_members
from ejournal_desktop.sync.pages import index_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ejournal_desktop.domain.checkpoints import SignedCheckpoint
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed, StateText
    from ejournal_desktop.readmodels.volume import ClassVolume

AUTHORITY_NAME: Final = "authority.jsonl"
DIGEST_NAME: Final = "state-digest"
PAGE_NAME: Final = "index.html"
CSV_FOLDER: Final = "csv/"
DATA_FOLDER: Final = "data/"
LOG_FOLDER: Final = "log/"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayloadContent:
    """What an archive holds; ``volumes`` are the grading periods of the year to date, at least one.

    ``certificates`` are the texts of all certificates that the log needs; ``checker`` is the text of ``verify.py``;
    ``checkpoint`` was signed before the archive.
    """

    volumes: Sequence[ClassVolume]
    tables: Sequence[StateText]
    feeds: Sequence[LogFeed]
    certificates: Sequence[str]
    checker: str
    checkpoint: SignedCheckpoint | None = None


def shipped_text(name: str) -> str:
    """Return a text that is shipped beside this module: ``FORMAT.md`` or ``verify.py``."""
    return resources.files("ejournal_desktop.sync").joinpath(name).read_text(encoding="utf-8")


def checkpoint_name(number: int) -> str:
    """Return the member with the text of a checkpoint."""
    return f"checkpoints/{number}.txt"


@dataclass(frozen=True, slots=True)
class PackedPayload:
    """The ZIP of a payload, and the hexadecimal SHA-256 of the ``SHA256SUMS`` in it."""

    data: bytes
    sums: str


def packed_payload(content: PayloadContent) -> PackedPayload:
    """Return the ZIP of the payload; the same content gives the same bytes.

    Raises:
        ArchiveContentError: there is no volume, or two tables or feeds of one name.
    """
    return PackedPayload(*packed_members(dict(_unique(_members(content)))))


def entry_line(entry: LogEntryBytes) -> bytes:
    """Return the line of one log entry; header and payload stand verbatim inside."""
    texts = {
        "header": entry.header.decode(),
        "payload": None if entry.payload is None else entry.payload.decode(),
        "salt": None if entry.salt is None else canonical.text_of(entry.salt),
        "signature": canonical.text_of(entry.signature),
    }
    return canonical.encode_texts(texts) + b"\n"


def _members(content: PayloadContent) -> Iterator[tuple[str, bytes]]:
    if not content.volumes:
        raise ArchiveContentError(part="volumes")
    yield from page_members(content.volumes)
    for table in content.tables:
        yield f"{DATA_FOLDER}{table.name}.jsonl", table.lines
    for feed in content.feeds:
        yield f"{LOG_FOLDER}{feed.feed}.jsonl", b"".join(_feed_lines(feed))
    yield AUTHORITY_NAME, "".join(text + "\n" for text in content.certificates).encode()
    yield DIGEST_NAME, f"{digest_of_texts(content.tables)}\n".encode()
    if content.checkpoint is not None:
        name = checkpoint_name(content.checkpoint.number)
        yield name, content.checkpoint.text.encode()
        yield name.removesuffix(".txt") + ".minisig", content.checkpoint.signature.encode()
    yield "FORMAT.md", shipped_text("FORMAT.md").encode()
    yield "verify.py", content.checker.encode()


def page_members(volumes: Sequence[ClassVolume]) -> Iterator[tuple[str, bytes]]:
    """Yield what people read: the page and the tables of the journal; the same volumes give the same bytes."""
    yield PAGE_NAME, index_page(volumes).encode()
    yield from csv_members(volumes)


def _feed_lines(feed: LogFeed) -> Iterator[bytes]:
    yield _json_line(
        {
            "class_group": feed.class_group,
            "device": device_of(feed.feed),
            "entries": len(feed.entries),
            "feed": feed.feed,
            "scope": feed.scope,
        }
    )
    yield from map(entry_line, feed.entries)


def _json_line(value: canonical.Json) -> bytes:
    return canonical.encode(value) + b"\n"


def _unique(members: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    seen: set[str] = set()
    for name, data in members:
        if name in seen:
            raise ArchiveContentError(part=name)
        seen.add(name)
        yield name, data
