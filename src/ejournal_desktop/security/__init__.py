"""Vault, key slots, passwords, signatures and recovery: the only room that knows cryptography and age."""
