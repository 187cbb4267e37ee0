"""Whether a person is told what happened, what it cost and what to do."""

COSTS = (
    "nothing was charged",
    "may have been accepted and charged",
    "is sent or charged until",
    "may be charged",
    "may have been charged",
    "should not be charged",
    "service charged",
    "is paid",
    "are paid",
    "finished and paid",
    "The task goes on",
    "stay counted",
)
TO_DO = (
    "continue",
    "Continue",
    "try again",
    "Try again",
    "tried again by itself",
    "goes on by itself",
    "Still checking",
    "asked for a new",
    "is asked again",
    "fetched again by itself",
    "fetched anew by itself",
    "Check ",
    "Change ",
    "Choose ",
    "Use another",
    "Test ",
    "check the service's address",
    "Free some space",
    "Open the link",
    "Save it smaller",
)


def complete(said: str) -> bool:
    """A sentence of each kind; nothing of the program's insides."""
    inside = any(word in said for word in ("Traceback", "Error(", "httpx", "None", "{", "  "))
    return (
        not inside
        and said.endswith((".", "!", "?"))
        and any(words in said for words in COSTS)
        and any(words in said for words in TO_DO)
    )
