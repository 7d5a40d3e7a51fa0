"""People as a charity keeps them: read from a file, listed, shown, exported and erased."""
