"""«Обмен»: several computers of one school bring each other their entries on a flash drive (security.md D-60…D-64)."""
