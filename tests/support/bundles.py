"""Bundles made by hand: those of a real computer with other content, and small ones of an invented school."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import rfc8785

from ejournal_desktop.readmodels.archive import LogEntryBytes
from ejournal_desktop.security import minisign
from ejournal_desktop.security.canonical import text_of
from ejournal_desktop.security.keys import open_sealed, seal
from ejournal_desktop.services.archive_building import signed_file
from ejournal_desktop.sync.bundle_file import BundleFacts, built_bundle, open_bundle, verify_bundle
from ejournal_desktop.sync.bundle_payload import BundleContent, FeedPart
from ejournal_desktop.sync.log_check import ENTRY_LABEL, entry_hash
from ejournal_desktop.sync.manifest import FeedHead, Signer
from support.archive_school import a_feed, archive_facts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.bundle_file import BuiltBundle
    from ejournal_desktop.sync.bundle_manifest import BundleManifest
    from support.archive_school import SchoolKeys

DEVICE = 77
MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def small_content(keys: SchoolKeys) -> BundleContent:
    """Return a content of one part of a feed."""
    feed = a_feed(keys.officer)
    return BundleContent(
        parts=(FeedPart(feed.feed, feed.scope, feed.class_group, 2, tuple(feed.entries[1:])),),
        accounts=(b'{"kind":"user"}',),
    )


def small_bundle(keys: SchoolKeys, content: BundleContent | None = None, **replaced: Any) -> BuiltBundle:
    """Return a bundle of an invented school, signed by its archive officer."""
    held = small_content(keys) if content is None else content
    archive = archive_facts(keys)
    facts = BundleFacts(
        school=archive.school,
        school_code=archive.school_code,
        is_training=False,
        root_key=archive.root_key,
        device=DEVICE,
        number=3,
        computers=(DEVICE, 78),
        feeds=[FeedHead(part.feed, part.last, entry_hash(part.entries[-1]).hex()) for part in held.parts],
        program="0.1.0",
        time=MOMENT,
        signer=archive.signer,
    )
    sign = partial(_sign, keys)
    return built_bundle(replace(facts, **replaced), held, [keys.officer.recipient], seal=seal, sign=sign)


def _sign(keys: SchoolKeys, data: bytes, comment: str) -> str:
    return minisign.sign(data, keys.officer.signing, comment)


def remade(
    session: Session,
    file: Path,
    change: Callable[[BundleContent], BundleContent] = lambda content: content,
    *,
    by: Session | None = None,
    recipients: tuple[str, ...] = (),
    **facts: Any,
) -> Path:
    """Put another bundle beside one, as a person who may exchange could sign it with tools of their own.

    Args:
        session: of a person who can open it.
        file: the bundle that is changed.
        change: of its content.
        by: who signs it, if somebody else.
        recipients: other people than the signer to seal it to.
        facts: other facts of the manifest.
    """
    bundle = verify_bundle(file.read_bytes(), verify_file=minisign.verify)
    content = change(open_bundle(bundle, open_sealed=open_sealed, identities=[session.vault.identity]))
    readers = list(recipients) or [slot.recipient for slot in session.vault.body.users]
    built = built_bundle(
        replace(_facts(bundle.manifest, content), **facts),
        content,
        readers,
        seal=seal,
        sign=partial(signed_file, by or session),
    )
    place = file.with_name(f"exchange-other-{bundle.manifest.device:06x}-0099-{built.file_name[-17:-9]}.ejbundle")
    place.write_bytes(built.data)
    return place


def last_says(session: Session, part: FeedPart, said: list[list[Any]], **headed: Any) -> FeedPart:
    """Return a part whose last entry says something else, signed under the same header by another person.

    ``headed`` are fields of the header that differ too.
    """
    last = part.entries[-1]
    payload, salt = rfc8785.dumps(said), bytes(16)
    header = {**json.loads(last.header), "ph": text_of(sha256(salt + payload).digest()), **headed}
    body = rfc8785.dumps(header)
    entry = LogEntryBytes(body, session.vault.signing.sign(ENTRY_LABEL, body), salt, payload)
    return replace(part, entries=(*part.entries[:-1], entry))


def _facts(manifest: BundleManifest, content: BundleContent) -> BundleFacts:
    own = {part.feed: FeedHead(part.feed, part.last, entry_hash(part.entries[-1]).hex()) for part in content.parts}
    heads = {head.feed: head for head in manifest.feeds} | own
    return BundleFacts(
        school=manifest.school,
        school_code=manifest.school_code,
        is_training=manifest.is_training,
        root_key=manifest.root_key,
        device=manifest.device,
        number=manifest.number,
        computers=manifest.computers,
        feeds=list(heads.values()),
        program=manifest.program,
        time=manifest.time,
        signer=Signer(manifest.signer.key, manifest.signer.certificates),
    )
