"""The demo: the same service, with pretend phones in the browser and a clock that people move."""
