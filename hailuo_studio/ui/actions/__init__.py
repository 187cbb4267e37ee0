"""One list of all a person can do: what it is called, its keys, its deed."""
