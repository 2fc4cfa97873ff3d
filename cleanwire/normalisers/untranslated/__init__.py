"""What was left in another language (MQM: untranslated)."""
