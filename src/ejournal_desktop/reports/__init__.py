"""Named reports: pure functions from read models to report tables."""
