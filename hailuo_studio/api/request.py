"""The documented request, exactly."""

from hailuo_studio.core.shot import Shot

SUBMIT_PATH = "/api/v1/videos/generations"
TASK_PATH = "/api/v1/tasks/"


def request_body(
    shot: Shot, image_url: str, model: str, callback_url: str | None = None
) -> dict[str, str]:
    """The POST's JSON fields: duration is a string, the resolution's P a capital."""
    body = {
        "model": model,
        "prompt": shot.prompt,
        "image": image_url,
        "duration": str(shot.settings.duration.value),
        "resolution": shot.settings.resolution.value,
    }
    if callback_url is not None:
        body["callback_url"] = callback_url
    return body
