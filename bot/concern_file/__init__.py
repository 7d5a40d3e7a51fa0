"""The file of one alert for a safeguarding lead: everything about it, as a page and as text."""
