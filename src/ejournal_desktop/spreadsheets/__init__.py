"""Workbooks: the only room that knows openpyxl and calamine."""
