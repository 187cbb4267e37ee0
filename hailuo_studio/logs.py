"""The program's log: rotated files in the home, secrets taken out before anything is written."""

import faulthandler
import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

# A key, what makes a link a signed one, the unguessable end of a path of the local listener, and
# who signs in to a proxy or a server within its address.
_KEY_SHAPES = re.compile(
    r"((?<=://)[^/\s\"'<>]+(?=@)|aio_[\w-]+|Bearer\s+\S+|(?<=key=)[^&\s]+|(?<=X-Amz-Signature=)\w+|(?<=X-Amz-Credential=)[^&\s]+|(?<=/callback/)[\w-]+|(?<=/still/)[\w.-]+)",
    re.IGNORECASE,
)
REDACTED = "[secret]"
LOG = "hailuo-studio.log"
CRASHES = "crashes.log"


class Redact(logging.Filter):
    """Takes known secrets, and whatever looks like a key, out of every record."""

    def __init__(self) -> None:
        super().__init__()
        self._secrets: set[str] = set()

    def hide(self, secret: str) -> None:
        if len(secret) >= 4:
            self._secrets.add(secret)

    def clean(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _KEY_SHAPES.sub(REDACTED, text)

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        if record.exc_info:
            text += "\n" + logging.Formatter().formatException(record.exc_info)
            record.exc_info = record.exc_text = None
        record.msg, record.args = self.clean(text), None
        return True


redact = Redact()


def start_log(folder: Path) -> None:
    """Log to `folder`, crashes of native code included (the lines of code, no values); where that
    is impossible, to standard error."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG, maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
        faulthandler.enable((folder / CRASHES).open("a"))
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(redact)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # httpx logs every address it asks for, and an upload's address may carry a key.
    logging.getLogger("httpx").setLevel(logging.WARNING)
