"""What the guide says: a few sentences a chapter, and which picture of the window belongs to it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)


@dataclass(frozen=True, slots=True)
class Chapter:
    """`picture` is the name of a picture in `resources/guide`, empty for none; `commands` are ids
    of commands whose keys are named below the text."""

    title: str
    paragraphs: tuple[str, ...]
    picture: str = ""
    commands: tuple[str, ...] = ()


def chapters() -> tuple[Chapter, ...]:
    """In the order of a first hour."""
    return (*_making(), *_money(), *_afterwards())


def _making() -> tuple[Chapter, ...]:
    return (
        Chapter(
            _tr("Your first clip"),
            (
                _tr(
                    "Drop a picture anywhere, or click a sample. Write how it should move, look "
                    "at the price in the button, press Generate. The queue on the right shows "
                    "how far it is, and the finished clip plays by itself. Try it with a sample "
                    "does all of that by one click."
                ),
                _tr(
                    "Without a key everything happens in Practice: nothing leaves this computer "
                    "and nothing is charged. Practice clips are camera moves over your picture, "
                    "not the model's work, and each of them says so. A card below the queue "
                    "leads on to real clips, step by step."
                ),
            ),
            "create",
            ("open", "generate"),
        ),
        Chapter(
            _tr("Words and camera moves"),
            (
                _tr(
                    "Say what moves and what stays. Camera moves stand in square brackets: type "
                    "[ and choose, or open Camera. Up to three in one bracket run together; "
                    "several brackets follow each other."
                ),
                _tr(
                    "Places in braces, like {name}, are filled in for each shot. The clock "
                    "beside the prompt keeps what was generated, and what you saved under a "
                    "name."
                ),
            ),
            "camera",
            ("prompt", "camera"),
        ),
        Chapter(
            _tr("The frame"),
            (
                _tr(
                    "The service keeps the shape of your picture. Crop it by hand or to a shape, "
                    "turn it, or pad it; the original is never touched. What the service would "
                    "refuse is marked on the still and can be mended with one click."
                ),
                _tr(
                    "As sent shows exactly the picture that will leave. Draft plays the camera "
                    "moves at once and free of charge: it shows camera and crop, not the model's "
                    "result."
                ),
            ),
            "framing",
            ("stage.still", "stage.sent", "stage.draft"),
        ),
    )


def _money() -> tuple[Chapter, ...]:
    return (
        Chapter(
            _tr("What it costs"),
            (
                _tr(
                    "Nothing is sent before you saw its price. A take costs 30 to 85 credits, by "
                    "mode, length and resolution. Ceilings for the day, for one order and for a "
                    "project hold, whatever you press."
                ),
                _tr(
                    "Nothing is paid twice: every request is written down before it leaves. The "
                    "ledger shows each take with its price, and what a clip you kept really "
                    "cost."
                ),
            ),
            "ledger",
            ("ledger", "ceiling"),
        ),
        Chapter(
            _tr("The queue, and what needs you"),
            (
                _tr(
                    "A clock waits, an arrow is on its way, a star is being made, a check is "
                    "ready, a cross failed. Closing the window loses nothing: it goes on where "
                    "it was."
                ),
                _tr(
                    "A violet sign needs you. When the line breaks in the middle of a request, "
                    "nobody can know whether it was charged: look at the balance, then say so. "
                    "Until then the amount stays reserved, and nothing is sent again by itself."
                ),
            ),
            "queue",
            ("queue-fold",),
        ),
        Chapter(
            _tr("Going real"),
            (
                _tr(
                    "In Settings choose Real service and store your API key; it lies in the "
                    "keychain of this computer and nowhere else. A key can't be tried without "
                    "paying: the first clip proves it, and the cheapest one is suggested."
                ),
                _tr(
                    "The service reads pictures from a web address only. Choose how yours get "
                    "one under Picture link, and test it there. Pictures lose their place and "
                    "camera data before they leave."
                ),
            ),
            "link",
            ("settings",),
        ),
    )


def _afterwards() -> tuple[Chapter, ...]:
    return (
        Chapter(
            _tr("Review"),
            (
                _tr(
                    "Every finished clip is there, also without a network. Keep or reject with "
                    "one key and the next one follows; say why with a digit. Each stroke can be "
                    "taken back. Compare lays two to four takes against each other in step."
                ),
                _tr(
                    "Small marks say what was noticed in a clip: it freezes, flickers, turns "
                    "black, has a cut. They decide nothing."
                ),
            ),
            "review",
            ("review.keep", "review.reject", "review.undecided", "review.compare", "review.undo"),
        ),
        Chapter(
            _tr("Out of the program"),
            (
                _tr(
                    "Drag a clip into any other program, or export it: MP4, GIF, WebP, ProRes or "
                    "pictures, cropped, looped, below a size. A numbered reel and a sheet go to "
                    "the client, whose reply you paste back; a packet with a timeline to the "
                    "editor."
                ),
                _tr(
                    "Clips are plain files in the project's folder. Move them as you like: each "
                    "carries its recipe, and the library finds it again."
                ),
            ),
            "export",
            ("review.export",),
        ),
        Chapter(
            _tr("When something goes wrong"),
            (
                _tr(
                    "Every message says what happened, what it cost, and what to do. While there "
                    "is no connection the queue waits and goes on by itself. When credits run "
                    "out, nothing fails: what was not sent stays in the queue."
                ),
                _tr(
                    "Copy a report for support: it holds versions and states, but no key, no "
                    "name, no text and no folder of yours."
                ),
            ),
            "",
            ("report", "keys", "palette"),
        ),
    )
