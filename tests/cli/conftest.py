"""Fixtures of the tests of the command line."""

from __future__ import annotations

from support.terminals import terminal, terminal_template

__all__ = ["terminal", "terminal_template"]
