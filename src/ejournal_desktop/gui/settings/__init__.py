"""What this computer remembers of the look, what the school has decided, what program this is."""
