"""Where a value of a regulation comes from: the clause that set it, or the product's own choice and its reason."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_CLAUSE = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSource:
    """The clause behind one parameter; ``default`` where the regulation is silent, and then ``reason`` says why."""

    key: str
    clause: str
    reason: str = ""

    @property
    def is_default(self) -> bool:
        """Tell whether the product chose the value because the regulation is silent."""
        return self.clause == DEFAULT_CLAUSE


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcedRow:
    """Base of the rows of a rule list: each row names its own clause."""

    clause: str
    reason: str = ""
