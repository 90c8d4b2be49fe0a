"""Words for the exchange between the computers of a school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

EXCHANGE_WORDS: Mapping[str, str] = {
    "bundle_damaged": translatable(
        "ErrorText",
        "The file of the exchange is damaged or altered · "
        "Nothing of it was taken, the journal is unchanged · "
        "Take another copy of it, or write a new one at the other workstation",
    ),
    "not_a_bundle": translatable(
        "ErrorText",
        "This is no file of the exchange · "
        "Nothing was taken, the journal is unchanged · "
        "Choose a file whose name ends in .ejbundle",
    ),
    "bundle_foreign": translatable(
        "ErrorText",
        "The file of the exchange is of another school, or of the training school · "
        "Nothing of it was taken · "
        "Choose a file of this school",
    ),
    "bundle_not_for_us": translatable(
        "ErrorText",
        "The file of the exchange is sealed to other people · "
        "Nothing of it was taken · "
        "Let the journal administrator or the archive officer take it",
    ),
    "bundle_signer": translatable(
        "ErrorText",
        "Who signed the file of the exchange may not exchange, or may no more · "
        "Nothing of it was taken · "
        "Let a person with this duty write it anew at the other workstation",
    ),
    "bundle_newer": translatable(
        "ErrorText",
        "A newer program wrote the file of the exchange · "
        "Nothing of it was taken · "
        "Update the program on this computer, then take it again",
    ),
    "bundle_ahead": translatable(
        "ErrorText",
        "Entries in the file are dated more than a day ahead of this computer · "
        "Nothing of it was taken · "
        "Set the date on both computers right; if this one was wrong, take the file again",
    ),
    "bundle_own": translatable(
        "ErrorText",
        "This computer wrote the file of the exchange itself · "
        "There is nothing to take · "
        "Carry it to another workstation",
    ),
    "bundle_gap": translatable(
        "ErrorText",
        "Entries before those of this file are missing here · "
        "Nothing of it was taken · "
        "First take file No. {number} of the same workstation; if it is lost, write a file here, take it there "
        "and write a new one",
    ),
    "bundle_fork": translatable(
        "ErrorText",
        "Journal and file hold different entries at the same place of the log (entry {sequence}) · "
        "Nothing was changed · "
        "Keep both computers as they are and call the deputy head: somebody worked on an old copy",
    ),
    "two_computers_one_number": translatable(
        "ErrorText",
        "Another computer writes the journal under the number of this one · "
        "Nothing was changed · "
        "Find it: one file of a workstation was used twice, or a copied folder is in use. One of the two must be "
        "added anew",
    ),
    "bundle_sender_unknown": translatable(
        "ErrorText",
        "The workstation that wrote the file does not belong to the school · "
        "Nothing of it was taken · "
        "If it is new, first take a file of the main workstation; otherwise add it there",
    ),
    "bundle_sender_dismissed": translatable(
        "ErrorText",
        "The workstation that wrote the file was taken out of the school · "
        "Nothing of it was taken · "
        "If it is to write again, add it anew at the main workstation",
    ),
    "dismissed_here": translatable(
        "ErrorText",
        "This workstation was taken out of the school · "
        "What is written here is taken nowhere any more · "
        "If it is to write again, add it anew at the main workstation",
    ),
    "bundle_contradicts": translatable(
        "ErrorText",
        "What the file brings cannot stand beside what the journal holds · "
        "Nothing was changed · "
        "Keep the file and save a report for support",
    ),
    "unknown_computer": translatable(
        "ErrorText",
        "There is no such further workstation, or it was taken out before · Nothing was changed · Read the list again",
    ),
    "not_a_parcel": translatable(
        "ErrorText",
        "This is no file of a workstation, or it is damaged · "
        "Nothing was made on this computer · "
        "Choose a file whose name ends in .ejjoin, or add the workstation anew",
    ),
}
