"""Quotation marks and apostrophes of another language (MQM: locale convention)."""
