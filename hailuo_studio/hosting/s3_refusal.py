"""What an S3-compatible storage means by its refusals, in sentences for a person.

Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
"""

import re

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import S3Hosting
from hailuo_studio.hosting.answer import MOST_WORDS
from hailuo_studio.hosting.web import Reply, host_of, refusal

GONE = (404, 410)
_ELSEWHERE = frozenset(
    {
        "AuthorizationHeaderMalformed",
        "AuthorizationQueryParametersError",
        "IllegalLocationConstraintException",
        "InvalidRegion",
        "PermanentRedirect",
        "TemporaryRedirect",
    }
)
_CLOCK = re.compile(r"request time|request has expired|expired", re.IGNORECASE)
_SKEWED = frozenset({"RequestTimeTooSkewed", "RequestExpired", "ExpiredToken"})
_RIGHTS = "reading, writing and deleting objects (s3:GetObject, s3:PutObject, s3:DeleteObject)"


def refused(settings: S3Hosting, did: str, reply: Reply) -> HostingError:
    """`did` is what it refused: "writing" or "deleting"."""
    host, bucket = host_of(settings.endpoint), settings.bucket
    body = reply.body.decode(errors="replace")
    code, words = _part(body, "Code"), _part(body, "Message")
    if code in _SKEWED or (code == "AccessDenied" and _CLOCK.search(words)):
        return HostingError(
            f"{host} says that this computer's clock is wrong{_its_time(reply)}.",
            todo="Set the clock, best by itself from the network; then try again.",
        )
    known = {
        "InvalidAccessKeyId": (
            f"{host} does not know the access key id.",
            "Check it, and that the key was made for this storage.",
        ),
        "SignatureDoesNotMatch": (
            f"{host} does not accept the secret access key.",
            "Enter it again, whole; most storages show it once only, so perhaps make a new key.",
        ),
        "NoSuchBucket": (
            f"{host} has no bucket named {bucket}.",
            "Check the name, and that the endpoint is the one of the bucket's region.",
        ),
        "AccessDenied": (
            f"{host} does not allow {did} in the bucket {bucket} with this key.",
            f"Give the key the rights for {_RIGHTS}.",
        ),
    }
    if code in known:
        what, todo = known[code]
        return HostingError(what, todo=todo)
    if code in _ELSEWHERE or reply.status in (301, 307):
        region = _part(body, "Region") or reply.headers.get("x-amz-bucket-region", "")
        where = f": {region}" if region else ""
        return HostingError(
            f"The bucket {bucket} is in another region than {settings.region}{where}.",
            todo="Correct the region, and the endpoint where it names one.",
        )
    return refusal(host, f"refused {did} in the bucket {bucket}", reply.status, words or code)


def _part(body: str, name: str) -> str:
    found = re.search(rf"<{name}>([^<]*)</{name}>", body)
    return " ".join(found[1].split())[:MOST_WORDS] if found else ""


def _its_time(reply: Reply) -> str:
    when = reply.headers.get("date", "")
    return f": there it is {when}" if when else ""
