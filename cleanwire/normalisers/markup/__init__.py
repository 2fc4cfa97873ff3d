"""Markup that translation broke and a parser proves mended (MRK)."""
