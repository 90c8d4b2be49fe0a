"""Entry from paper: the lessons of a day or a week in one place, and the lesson behind a sheet number."""
