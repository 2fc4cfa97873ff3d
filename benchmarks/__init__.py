"""Benchmarks: run by hand, never by the tests. Figures are ratios within one run."""
