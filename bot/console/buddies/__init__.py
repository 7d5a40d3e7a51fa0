"""The staff's pages about buddies."""
