"""The room for takes that may have been charged."""
