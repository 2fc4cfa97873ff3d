"""Sentences cut in two and attributions out of order (MQM: grammar, word order)."""
