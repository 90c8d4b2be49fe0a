"""«Итоги»: results of a class and of a course, suggestions to accept, what is missing, closing of periods."""
