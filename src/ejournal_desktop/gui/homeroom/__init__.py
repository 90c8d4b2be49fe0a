"""«Мой класс»: the week of absences, success, letters and cards of the own class (ux.md 6.6)."""
