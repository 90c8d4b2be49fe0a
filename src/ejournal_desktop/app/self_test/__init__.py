"""The self-test: whether everything the program is made of has arrived on this computer."""
