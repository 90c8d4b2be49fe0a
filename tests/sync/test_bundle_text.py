"""The description of bundles says what the program does."""

from __future__ import annotations

import json
import re
from hashlib import sha256

import pytest

from ejournal_desktop.sync.bundle_manifest import BundleManifest
from ejournal_desktop.sync.bundle_read_me import bundle_read_me
from support.archive_school import the_same_school_keys
from support.bundles import small_bundle
from support.source_tree import SOURCES

TEXT = (SOURCES / "sync" / "BUNDLE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_training", [False, True])
def test_the_fixed_texts_have_the_named_hashes(*, is_training: bool) -> None:
    assert sha256(bundle_read_me(is_training=is_training)).hexdigest() in TEXT


def test_every_field_of_the_manifest_is_described_and_no_other() -> None:
    manifest = small_bundle(the_same_school_keys()).manifest
    table = TEXT.split("## 2. manifest.json")[1].split("## 3.")[0]
    described = {
        name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall("`(.*?)`", row)
    }
    assert described == set(json.loads(manifest.to_bytes()))
    assert BundleManifest.from_bytes(manifest.to_bytes()) == manifest
