"""Which servers are believed: by the system's certificates, and by the user's own beside them."""

import ssl
from functools import lru_cache

_DIFFERENT = 4


@lru_cache(_DIFFERENT)
def trust(authorities: str = "") -> ssl.SSLContext:
    """`authorities` (PEM) come in addition. Made once for each, it takes some milliseconds."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if authorities:
        context.load_verify_locations(cadata=authorities)
    return context
