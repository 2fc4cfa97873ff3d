"""Additions: what the scrape, the feed, the page or the engine put into the text (MQM: addition)."""
