"""Refusals of the exchange between the computers of a school; none carries a name, a title or a file name."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import ConflictError, RuleError, TrustError


class BundleDamagedError(TrustError):
    """A byte of the bundle is changed, missing or superfluous."""

    code: ClassVar[str] = "bundle_damaged"


class NotABundleError(TrustError):
    """The file is something else than a bundle of changes."""

    code: ClassVar[str] = "not_a_bundle"


class BundleForeignError(TrustError):
    """The bundle is of another school, or of the training school."""

    code: ClassVar[str] = "bundle_foreign"


class BundleNotForUsError(TrustError):
    """The bundle is sealed to people of other duties, or to those of another time."""

    code: ClassVar[str] = "bundle_not_for_us"


class BundleSignerError(TrustError):
    """Who signed the bundle may not make bundles, or may no more."""

    code: ClassVar[str] = "bundle_signer"


class BundleNewerError(TrustError):
    """A newer program wrote what the bundle brings; this one would lose some of it."""

    code: ClassVar[str] = "bundle_newer"


class BundleAheadError(TrustError):
    """An entry is dated more than a day ahead of this computer: the clock of one of the two is wrong."""

    code: ClassVar[str] = "bundle_ahead"


class BundleOfThisComputerError(RuleError):
    """This computer made the bundle itself."""

    code: ClassVar[str] = "bundle_own"


class BundleGapError(ConflictError):
    """Entries before those of the bundle are missing here: bundle ``number`` of that computer comes first."""

    code: ClassVar[str] = "bundle_gap"


class BundleForkError(TrustError):
    """Journal and bundle hold two different entries ``sequence`` of one feed."""

    code: ClassVar[str] = "bundle_fork"


class TwoComputersOneNumberError(TrustError):
    """Another computer writes under the number of this one: a parcel was used twice, or a copied folder goes on."""

    code: ClassVar[str] = "two_computers_one_number"


class SenderUnknownError(TrustError):
    """The computer that made the bundle was never admitted to this school."""

    code: ClassVar[str] = "bundle_sender_unknown"


class SenderDismissedError(RuleError):
    """The computer that made the bundle does not write the journal any more."""

    code: ClassVar[str] = "bundle_sender_dismissed"


class DismissedHereError(RuleError):
    """This computer does not write the journal of the school any more: the main one said so."""

    code: ClassVar[str] = "dismissed_here"


class BundleContradictsError(TrustError):
    """What the bundle brings cannot stand beside what the journal holds."""

    code: ClassVar[str] = "bundle_contradicts"


class UnknownComputerError(RuleError):
    """There is no such further computer."""

    code: ClassVar[str] = "unknown_computer"


class NotAParcelError(TrustError):
    """The file is no joining parcel, or it is cut or changed."""

    code: ClassVar[str] = "not_a_parcel"
