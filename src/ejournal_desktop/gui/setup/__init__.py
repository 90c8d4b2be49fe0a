"""The first run: five pages and the recovery sheet (ux.md 6.2)."""
