"""How the database came to its shape, step by step, and bringing one to the newest."""
