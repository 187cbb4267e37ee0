"""The ways to a web address, each with the few fields it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hailuo_studio.engine.views import LinkChoice, LinkKind

IMGBB_PAGE = "https://api.imgbb.com/"
CLOUDINARY_PAGE = "https://console.cloudinary.com/settings/upload"

Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """`secret` ones are not shown while they are typed; `optional` ones may stay empty; `yes_no`
    ones are a box to tick, whose value is "yes" or empty. `beside` ones share the line with the
    one before."""

    name: str
    label: str
    hint: str = ""
    secret: bool = False
    optional: bool = False
    yes_no: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Filling:
    """A storage many people have: what its fields look like. `mark` is what is to be replaced in
    the first of them."""

    title: str
    values: Values
    mark: str


@dataclass(frozen=True, slots=True)
class Way:
    """One choice. `page` is a page to open first, empty for none."""

    title: str
    words: str
    warning: str
    page: str
    page_words: str
    fields: tuple[Field, ...]
    choice: Callable[[Values], LinkChoice]
    fillings: tuple[Filling, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("link", text)


def imgbb() -> Way:
    return Way(
        title=_tr("ImgBB, with your own key"),
        words=_tr("About three minutes: open the page, sign in, copy the key, paste it, test."),
        warning=_tr(
            "Anyone with the link can see the picture for 24 hours. Not for unreleased products."
        ),
        page=IMGBB_PAGE,
        page_words=_tr("Open ImgBB's key page"),
        fields=(Field("secret", _tr("Your ImgBB key"), secret=True),),
        choice=lambda v: LinkChoice(LinkKind.IMGBB, secret=v["secret"]),
    )


def cloudinary() -> Way:
    return Way(
        title=_tr("Cloudinary, unsigned preset"),
        words=_tr(
            "In Cloudinary's upload settings, add an unsigned upload preset; name both here."
        ),
        warning=_tr(
            "Anyone with the link can see the picture. It stays until you delete it there."
        ),
        page=CLOUDINARY_PAGE,
        page_words=_tr("Open Cloudinary's upload settings"),
        fields=(
            Field("cloud", _tr("Cloud name")),
            Field("preset", _tr("Unsigned upload preset")),
        ),
        choice=lambda v: LinkChoice(LinkKind.CLOUDINARY, cloud=v["cloud"], preset=v["preset"]),
    )


def bucket() -> Way:
    return Way(
        title=_tr("Your own bucket (S3)"),
        words=_tr(
            "A bucket at AWS, Cloudflare R2, Backblaze B2, MinIO or any storage that speaks S3, "
            "and a key that may read, write and delete in it. The bucket stays private: each "
            "picture is read through a signed link, and deleted when its takes end."
        ),
        warning="",
        page="",
        page_words="",
        fields=(
            Field("url", _tr("Endpoint"), "https://s3.eu-central-1.amazonaws.com"),
            Field("bucket", _tr("Bucket"), "my-stills"),
            Field("region", _tr("Region"), "eu-central-1", beside=True),
            Field("key_id", _tr("Access key id")),
            Field("secret", _tr("Secret access key"), secret=True, beside=True),
            Field("prefix", _tr("Folder inside the bucket"), "hailuo", optional=True),
            Field("hours", _tr("Hours a link lives"), "24", optional=True, beside=True),
            Field(
                "path_style",
                _tr("The bucket's name stands in the path (MinIO and other servers of one's own)"),
                yes_no=True,
            ),
        ),
        choice=lambda v: LinkChoice(
            LinkKind.BUCKET,
            secret=v["secret"],
            key_id=v["key_id"],
            url=v["url"],
            bucket=v["bucket"],
            region=v["region"],
            prefix=v["prefix"],
            hours=v["hours"],
            path_style=bool(v["path_style"]),
        ),
        fillings=(
            _filling("AWS", "https://s3.REGION.amazonaws.com", "REGION"),
            _filling(
                "Cloudflare R2",
                "https://ACCOUNT-ID.r2.cloudflarestorage.com",
                "ACCOUNT-ID",
                region="auto",
            ),
            _filling("Backblaze B2", "https://s3.REGION.backblazeb2.com", "REGION"),
            _filling(
                "MinIO", "https://storage.example.com", "storage.example.com",
                region="us-east-1", path_style="yes",
            ),
        ),
    )  # fmt: skip


def _filling(title: str, url: str, mark: str, *, region: str = "", path_style: str = "") -> Filling:
    return Filling(title, {"url": url, "region": region, "path_style": path_style}, mark)


def in_request() -> Way:
    return Way(
        title=_tr("Inside the request, without a link"),
        words=_tr(
            "The picture goes along in the request itself, as a data URI. No page of the service "
            "says that it takes one, and it may refuse it: then nothing is charged, and you "
            "choose another way."
        ),
        warning=_tr("An experiment. Try it with one take before you order many."),
        page="",
        page_words="",
        fields=(),
        choice=lambda v: LinkChoice(LinkKind.IN_REQUEST),
    )


def own_server() -> Way:
    return Way(
        title=_tr("Our own server"),
        words=_tr(
            "A server that stores what is sent to it by PUT and shows it at the same address, "
            "or answers a form upload with the link."
        ),
        warning="",
        page="",
        page_words="",
        fields=(
            Field("url", _tr("Address to upload to"), "https://files.example.com/upload"),
            Field("method", _tr("PUT or POST"), "PUT", optional=True),
            Field("url_path", _tr("Where the answer names the link"), "data.url", optional=True),
            Field("secret", _tr("Token, sent as Bearer"), secret=True, optional=True),
        ),
        choice=lambda v: LinkChoice(
            LinkKind.OWN_SERVER,
            secret=v["secret"],
            url=v["url"],
            method="POST" if v["method"].upper() == "POST" else "PUT",
            url_path=v["url_path"],
        ),
    )


def tunnel() -> Way:
    return Way(
        title=_tr("This computer, through your own tunnel"),
        words=_tr(
            "For a tunnel or reverse proxy that you run: it leads from a public address to a port "
            "of this computer. The program shows the pictures there while takes need them, and "
            "hears there when a clip is done."
        ),
        warning=_tr("It works only while this computer, the program and your tunnel run."),
        page="",
        page_words="",
        fields=(
            Field("url", _tr("Public address of the tunnel"), "https://studio.example.com"),
            Field("port", _tr("Port of this computer it leads to"), "8790"),
        ),
        choice=lambda v: LinkChoice(LinkKind.TUNNEL, url=v["url"], port=v["port"]),
    )


def for_it() -> str:
    """A text to hand to whoever runs the servers."""
    return _tr(
        "Hello,\n\n"
        "I use a program that animates pictures. The service behind it reads each picture from a "
        "web address, so I need a place to upload to:\n\n"
        "- an HTTPS address that takes one picture by PUT (or a multipart POST), up to 10 MB, "
        "JPEG, PNG or WebP;\n"
        "- the picture must be readable from the internet at an unguessable address, without a "
        "login, for at least 24 hours, and may be removed after that;\n"
        "- if possible with a token for uploading (sent as Authorization: Bearer).\n\n"
        "Please send me the address, the method, the token, and, if the answer is JSON, where the "
        "link is in it.\n\nThank you!"
    )
