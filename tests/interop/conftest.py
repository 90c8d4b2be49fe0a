"""Fixtures of the tests of foreign files."""

from __future__ import annotations

from support.fet_school import oradea

__all__ = ["oradea"]
