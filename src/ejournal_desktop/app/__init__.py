"""The composition root: builds every service once and hands them to a front."""
