"""Evidence: functions of a document that more than one normaliser asks, computed once by `Document.once`."""
