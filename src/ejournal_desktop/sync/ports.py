"""What this room gets from the room of keys as functions: sealing, signing, checking signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

Seal: TypeAlias = Callable[[bytes, Sequence[str]], bytes]
"""Data and recipients to an age file."""

OpenSealed: TypeAlias = Callable[[bytes, Sequence[str]], bytes]
"""An age file and identities to the data; raises an ``AccessError`` when it is meant for others."""

SignFile: TypeAlias = Callable[[bytes, str], str]
"""Data and a trusted comment to the text of a minisign file."""

VerifyFile: TypeAlias = Callable[[str, bytes, bytes], str]
"""Text of a minisign file, data, public key to the trusted comment; raises a ``TrustError`` for a bad signature."""

VerifyLabelled: TypeAlias = Callable[[bytes, str, bytes, bytes], bool]
"""Public key, label, data, signature: whether the signature over label, NUL and data verifies."""
