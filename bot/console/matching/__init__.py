"""The page on which staff put a member and a buddy together, and see how it goes."""
