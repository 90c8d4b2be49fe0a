"""Widgets that know nothing of schools."""
