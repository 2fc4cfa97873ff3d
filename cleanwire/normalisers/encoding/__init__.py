"""Encoding: characters that were decoded wrongly or serve nothing (MQM: character encoding)."""
