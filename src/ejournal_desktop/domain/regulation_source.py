"""Where a value of a regulation comes from: the clause that set it, or the product's own choice and its reason."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_CLAUSE = "default"
_PRESETS = frozenset({"S0", "S1", "S2", "S3", "S4"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSource:
    """The clause behind one parameter; ``default`` where the regulation is silent, and then ``reason`` says why."""

    key: str
    clause: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcedRow:
    """Base of the rows of a rule list: each row names its own clause."""

    clause: str
    reason: str = ""


def clause_number(clause: str) -> str:
    """Return a clause without the name of a preset before it, empty where the whole document is meant.

    What the school typed itself stays as it is.
    """
    code, _, number = clause.partition("-")
    return number if code in _PRESETS else clause
