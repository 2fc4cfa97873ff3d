"""Links and addresses that no longer work (ITS: pattern-problem)."""
