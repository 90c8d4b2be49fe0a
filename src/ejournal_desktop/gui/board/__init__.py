"""«Объявления» and portfolios: what hangs on the board, and what a person has achieved (S0-4.6.6, S0-2.9)."""
