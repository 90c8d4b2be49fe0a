"""Streams of chance: each part of the training school draws from its own, so that one part never shifts another."""

from __future__ import annotations

from random import Random


def stream(seed: int, *parts: object) -> Random:
    """Return the stream of one part; equal seeds and parts give equal draws on every computer."""
    name = "/".join(str(part) for part in (seed, *parts))
    return Random(name)  # noqa: S311  invented people, not secrets
