"""The homeroom teacher's desk: the week, cards, letters, messages, portfolio, the board."""
