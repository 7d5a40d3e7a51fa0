"""A silence that was agreed on: what is known of it, and what each step does."""
