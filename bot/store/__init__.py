"""Named queries: the only place, with the tables, that builds SQL. Rows never leave the bot."""
