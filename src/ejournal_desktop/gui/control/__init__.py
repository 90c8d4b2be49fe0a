"""«Контроль»: duties by period with their acts, what an act found, and the plan of internal control."""
