"""When things happen: pure arithmetic on time, with `now` always an argument."""
