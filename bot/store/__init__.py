"""Named queries: with the tables and the database, the only place that builds SQL."""
