"""Which screens a person gets, and how they speak to the frame and to one another."""
