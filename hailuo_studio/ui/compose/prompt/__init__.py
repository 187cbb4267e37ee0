"""The prompt's text: chips in it, completion as one types, prompts of before."""
