"""The normalisers: one module each, in the folder of its family.

To add one, add its module and run `python -m cleanwire.normalisers.make_index`.
"""
