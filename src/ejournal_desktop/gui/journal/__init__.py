"""The journal: one page of it as a grid that takes one key per cell, and the lesson beside it."""
