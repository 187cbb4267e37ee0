"""The sheet of a table: what was recognised, a preview, the price, and two ways out."""
