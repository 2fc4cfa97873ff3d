"""What the formats of string catalogues share: escapes, placeholders, inline markup, and units made of them."""
