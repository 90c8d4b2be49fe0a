"""«Мой день»: the lessons of a day and what is still owed (ux.md 6.3)."""
