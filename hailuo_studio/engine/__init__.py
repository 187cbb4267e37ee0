"""Use cases on asyncio: no Qt, no httpx, no sqlite3. Window and CLI listen to the same signals."""
