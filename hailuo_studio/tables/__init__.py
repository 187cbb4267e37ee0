"""Tables: from a file of rows to what each of them asks for. Knows files, no pictures."""
