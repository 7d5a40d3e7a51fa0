"""Looks the whole service over, and says what is wrong and how to mend it."""
