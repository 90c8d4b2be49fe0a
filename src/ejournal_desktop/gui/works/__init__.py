"""Test works on the screen: what is planned, the points of a work, the own library."""
