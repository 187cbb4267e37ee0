"""One history of what a person did to the shots of a project."""
