"""SQL to read model, one module per read model."""
