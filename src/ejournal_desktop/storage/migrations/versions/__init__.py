"""Revisions in their order; each spells its own tables."""
