"""RES: what engines, tokenisers and chat models leave of their own machinery in a text."""
