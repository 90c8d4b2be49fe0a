"""The log-in page, which is the lock screen too (ux.md 6.1)."""
