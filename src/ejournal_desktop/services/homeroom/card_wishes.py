"""What is wished for a card: fields of a student, a guardian, the delivery of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.class_desk import CardSource, DeliveryForm, DeliverySource, Sex
    from ejournal_desktop.domain.people import PersonName


@dataclass(frozen=True, slots=True)
class SourceWish:
    """What the data are taken from, and the day on that paper (S0-3.2b, S1-6.2c)."""

    source: CardSource
    day: date


@dataclass(frozen=True, slots=True)
class CardWish:
    """The fields of a student's card; the name stands in the list of the class as well."""

    name: PersonName
    birth_date: date | None
    file_number: str = ""
    address: str = ""
    phone: str = ""
    sex: Sex | None = None
    source: SourceWish | None = None


@dataclass(frozen=True, slots=True)
class GuardianWish:
    """A guardian of a student; ``guardian`` names one that exists already."""

    name: PersonName
    kinship: str
    phone: str = ""
    address: str = ""
    guardian: int | None = None
    source: SourceWish | None = None


@dataclass(frozen=True, slots=True)
class DeliveryWish:
    """How a guardian wants results, where that was declared, and since when (S1-R.5)."""

    delivery: DeliveryForm
    source: DeliverySource
    declared: date
    is_opted_out: bool = False
