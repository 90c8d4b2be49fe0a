"""Fixtures of the tests of the command line."""

from __future__ import annotations

from support.schools import clock, school, school_template
from support.terminals import terminal, terminal_template

__all__ = ["clock", "school", "school_template", "terminal", "terminal_template"]
