"""Typography profiles: what sets a text after the conventions of a locale, when asked (MQM: locale convention)."""
