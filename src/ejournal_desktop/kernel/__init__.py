"""Identifiers, error bases, the clock protocol and text rules: what every other room may rely on."""
