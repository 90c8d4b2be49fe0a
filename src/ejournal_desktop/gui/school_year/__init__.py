"""«Учебный год»: opening the next one, how far the set-up is, lists, subgroups, load and reference lists."""
