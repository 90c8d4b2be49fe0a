"""A school whose first quarter is archived, for prints that are documents."""

from __future__ import annotations

from support.print_school import archived_template, desk

__all__ = ["archived_template", "desk"]
