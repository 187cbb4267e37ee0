"""A way to a web address as a person chose it: what it means, whether it works, how it is kept."""

from urllib.parse import urlsplit

from hailuo_studio import paths
from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import InputError, ListenerError, StudioError
from hailuo_studio.core.hosting import (
    DAY,
    LONGEST_LINK,
    S3_KEY_ID,
    S3_SECRET,
    DataUriHosting,
    Hosting,
    S3Hosting,
    TunnelHosting,
)
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.engine.views import LinkChoice, LinkKind, LinkTrial, TrialStep
from hailuo_studio.hosting import presets
from hailuo_studio.hosting.choose import host_for
from hailuo_studio.hosting.interface import Secret
from hailuo_studio.hosting.trial import trial
from hailuo_studio.listening import Listening
from hailuo_studio.store.settings import Changes
from hailuo_studio.store.settings_hosting import hosting_changes
from hailuo_studio.store.settings_problem import InvalidValueError
from hailuo_studio.store.settings_s3 import SHORTEST_LINK, check_s3

TRIAL_STILL = "rocket.jpg"
_SECRET_NAMES = {
    LinkKind.IMGBB: presets.IMGBB_KEY,
    LinkKind.BUCKET: S3_SECRET,
    LinkKind.OWN_SERVER: presets.OWN_TOKEN,
}
_IN_REQUEST = LinkTrial(
    (
        TrialStep(True, "Nothing has to be uploaded: the picture goes inside the request."),
        TrialStep(
            True,
            "Whether the service takes it shows with the first take; if it refuses, nothing is "
            "charged.",
        ),
    ),
    ok=True,
)


def secrets_of(choice: LinkChoice) -> dict[str, str]:
    """What was typed that belongs into the keychain, by its name there."""
    found = {_SECRET_NAMES.get(choice.kind, ""): choice.secret}
    if choice.kind is LinkKind.BUCKET:
        found[S3_KEY_ID] = choice.key_id
    return {name: value for name, value in found.items() if name and value}


async def try_link(
    choice: LinkChoice,
    secret: Secret,
    listening: Listening,
    kept: ListenAt | None,
    network: NetworkNow = Network,
) -> LinkTrial:
    """Really send a picture that way. A tunnel is listened to for the trial only; then as `kept`,
    what the settings say."""
    from hailuo_studio.media.compare import pictures_match

    if choice.kind is LinkKind.IN_REQUEST:
        return _IN_REQUEST
    try:
        hosting, at = hosting_of(choice), listen_at_of(choice)
        if at is not None:
            await listening.follow(at)
            if listening.trouble is not None:
                raise listening.trouble
        host = host_for(hosting, secret, at, listening.shelf, network)
        assert host is not None
        picture = (paths.resources() / "stills" / TRIAL_STILL).read_bytes()
        found = await trial(host, picture, pictures_match)
    except ListenerError as error:
        return _no(f"{error.what} Close the program that uses it, or choose another port.")
    except StudioError as error:
        return _no(str(error))
    finally:
        await listening.follow(kept)
    steps = tuple(TrialStep(step.ok, step.sentence) for step in found.steps)
    return LinkTrial(steps, found.ok)


def _no(sentence: str) -> LinkTrial:
    return LinkTrial((TrialStep(False, sentence),), ok=False)


def link_changes(choice: LinkChoice) -> Changes:
    """What choosing it changes in the settings."""
    changes = {"hosting": hosting_changes(hosting_of(choice))}
    if (at := listen_at_of(choice)) is not None:
        changes["listener"] = {"port": at.port, "public_url": at.public_url}
    return changes


def listen_at_of(choice: LinkChoice) -> ListenAt | None:
    """Where a tunnel leads; None for every other way. Raises InputError."""
    if choice.kind is not LinkKind.TUNNEL:
        return None
    port = choice.port.strip()
    if not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise InputError(
            "The port is a number up to 65535.", todo="Take one above 1023, as is usual."
        )
    return ListenAt(int(port), check_address(choice.url).geturl())


def hosting_of(choice: LinkChoice) -> Hosting:
    """The settings a choice stands for. Raises InputError where something is missing."""
    match choice.kind:
        case LinkKind.IMGBB:
            return presets.imgbb()
        case LinkKind.CLOUDINARY:
            if not choice.cloud.strip() or not choice.preset.strip():
                raise InputError(
                    "Cloudinary needs the cloud's name and an unsigned preset.",
                    todo="Fill in both; the preset is made in its settings, under Upload.",
                )
            return presets.cloudinary(choice.cloud, choice.preset)
        case LinkKind.BUCKET:
            return _bucket_of(choice)
        case LinkKind.IN_REQUEST:
            return DataUriHosting()
        case LinkKind.OWN_SERVER:
            if not urlsplit(choice.url.strip()).hostname:
                raise InputError(
                    "Your server needs an address.", todo="Give one that begins with https://."
                )
            return presets.own_server(
                choice.url.strip(),
                choice.method,
                url_path=choice.url_path.strip(),
                with_token=bool(choice.secret),
            )
        case LinkKind.TUNNEL:
            return TunnelHosting()


def _bucket_of(choice: LinkChoice) -> S3Hosting:
    if missing := [word for word in presets.TO_REPLACE if word in choice.url]:
        raise InputError(f"The endpoint still says {missing[0]}.", todo="Put yours in its place.")
    hosting = S3Hosting(
        choice.url.strip().rstrip("/"),
        choice.bucket.strip(),
        choice.region.strip(),
        path_style=choice.path_style,
        prefix=choice.prefix.strip().strip("/"),
        expires_in=_seconds(choice.hours.strip()),
    )
    try:
        check_s3(hosting)
    except InvalidValueError as error:
        raise InputError(f"{error}.", todo="Correct it, then test again.") from error
    return hosting


def _seconds(hours: str) -> int:
    if not hours:
        return DAY
    least, most = SHORTEST_LINK // 3600, LONGEST_LINK // 3600
    if not hours.isdecimal() or not least <= int(hours) <= most:
        raise InputError(
            f"A link can live for {least} to {most} hours.", todo="Take 24, as is usual."
        )
    return int(hours) * 3600
