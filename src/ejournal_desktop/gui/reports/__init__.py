"""«Отчёты»: cards by what they are about, what is not filled in, chart and table, and the ways out of the program."""
