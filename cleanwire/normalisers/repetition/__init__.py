"""REP: words, sentences and marks that stand more often than their writer would have set them."""
