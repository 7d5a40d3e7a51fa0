"""The periodic work: each round looks for the rows that are due, and does only those."""
