"""What the command line says about each failure, in Russian and in English, a module for each area."""
