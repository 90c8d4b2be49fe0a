"""Closed lists of the homeroom teacher's desk: papers, messages, letters, ways of delivery."""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    """Boys and girls, for counts only (S4-5.2.2b)."""

    MALE = "male"
    FEMALE = "female"


class ConsentPaper(StrEnum):
    """A paper of the set on personal data (S0-4.13.5)."""

    PROCESSING = "processing"
    PUBLICATION = "publication"
    TRANSFER = "transfer"
    ACQUAINTANCE = "acquaintance"


class MessageKind(StrEnum):
    """What a message about a student is (S1-3.1.2a)."""

    REMARK = "remark"
    ACHIEVEMENT = "achievement"
    APPEAL = "appeal"
    THANKS = "thanks"


class DeliveryForm(StrEnum):
    """How a guardian gets results (S1-R.5)."""

    PAPER = "paper"
    ELECTRONIC = "electronic"


class DeliverySource(StrEnum):
    """Where an agreement on delivery comes from (S1-R.5)."""

    STATEMENT = "statement"
    ELECTRONIC = "electronic"


class CardSource(StrEnum):
    """What the data of a card were taken from (S0-3.2b, S1-6.2c)."""

    FORM = "form"
    TEAR_OFF = "tear_off"
    STATEMENT = "statement"
    CONVERSATION = "conversation"


class LetterWay(StrEnum):
    """How a letter went to a family."""

    PRINTED = "printed"
    CONVERSATION = "conversation"
    PHONE = "phone"
    LOCKED_FILE = "locked_file"
    RECEIVED = "received"


class NoticeAudience(StrEnum):
    """For whom a notice hangs on the board."""

    STAFF = "staff"
    STUDENTS = "students"
    GUARDIANS = "guardians"
