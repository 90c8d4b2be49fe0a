"""The command line: parse words, call one service, print the result."""
