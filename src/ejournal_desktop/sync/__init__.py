"""Archives and bundles: container, manifest, writer, reader, and safe copies to removable drives."""
