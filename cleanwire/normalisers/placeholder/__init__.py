"""Placeholders that no longer work (ITS: pattern-problem)."""
