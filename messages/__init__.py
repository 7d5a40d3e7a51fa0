"""What is said and what it means: pure values in, pure values out."""
