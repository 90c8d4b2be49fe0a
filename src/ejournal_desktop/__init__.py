"""Offline-first class journal for schools; the rooms of the house are described in the README."""
