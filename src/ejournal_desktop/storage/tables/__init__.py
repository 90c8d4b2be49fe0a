"""Row classes of the state and log tables, by area."""
