"""Which subject is physical education: a medical exemption concerns this one alone (S0-4.14.7)."""

from __future__ import annotations

from typing import Final

_STEMS: Final = (("физическ", "культур"), ("физкультур",), ("физвоспитан",), ("дене", "тарбия"))


def is_physical_education(title: str) -> bool:
    """Tell by the title of a subject whether it is physical education, in Russian or Kyrgyz."""
    words = title.casefold()
    return any(all(stem in words for stem in stems) for stems in _STEMS)
