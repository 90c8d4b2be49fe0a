"""Preferences of this computer, its folders and its technical log."""
