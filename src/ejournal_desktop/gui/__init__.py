"""Windows: one folder per screen; all of Qt but the composition root lives here."""
