"""Spacing, punctuation, numbers and dates of another locale (MQM: locale convention)."""
