"""Frozen views of data: what a screen, a printed page, a report or an archive starts from."""
