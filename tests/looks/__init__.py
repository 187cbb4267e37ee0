"""Pictures of every room and state, to be leafed through, and what must hold in all of them."""
