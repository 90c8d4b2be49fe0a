"""Fixtures of the tests that follow a school through the whole program."""

from __future__ import annotations

from support.fet_school import oradea

__all__ = ["oradea"]
