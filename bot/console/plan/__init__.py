"""The pages on which staff see and change when a member hears from us."""
