"""Fixtures of the tests of use cases."""

from __future__ import annotations

from support.schools import clock, school, school_template, session

__all__ = ["clock", "school", "school_template", "session"]
