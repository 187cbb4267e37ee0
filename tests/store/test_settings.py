"""Reading `settings.toml`: typed values, or an error that names file, key and what is wrong."""

from pathlib import Path

import pytest

from hailuo_studio.core.errors import SettingsError
from hailuo_studio.core.hosting import DataUriHosting, HttpHosting, S3Hosting, TunnelHosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.store.settings import StudioSettings, load_settings

HOME = "https://home.example.com/studio"
WHOLE = """
[service]
url = "https://api.example.com"
later = true             # a newer version's
[hosting]
kind = "http"            # public | s3 | http | tunnel | data-uri
url = "https://files.example.com/upload"
method = "POST"          # POST multipart, or PUT
field = "file"           # the multipart field of the picture
fields = { expiration = "86400", key = "keychain:imgbb" }
headers = {}             # likewise
url_path = "data.url"    # where the JSON answer names the link
[budget]
day = 500
batch = 120
confirm_above = 0
[interface]
theme = "dark"
[newer]
x = 1
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_no_file_means_the_defaults(file: Path) -> None:
    settings = load_settings(file)
    assert settings == StudioSettings()
    assert settings.service.url == "https://apiin.one"
    assert settings.hosting is None
    assert settings.budget.day is None
    assert not file.exists()


def test_a_whole_file(file: Path) -> None:
    file.write_text(WHOLE)
    settings = load_settings(file)
    assert settings.service.url == "https://api.example.com"
    assert isinstance(settings.hosting, HttpHosting)
    assert settings.hosting == HttpHosting(
        "https://files.example.com/upload",
        fields={"expiration": "86400", "key": "keychain:imgbb"},
        url_path="data.url",
    )
    assert settings.hosting.lifetime == 86400
    assert (settings.budget.day, settings.budget.batch, settings.budget.confirm_above) == (
        500,
        120,
        0,
    )
    assert settings.interface.theme == "dark"


def test_a_file_as_some_editors_save_it(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[budget]\r\nday = 7\r\n")
    assert load_settings(file).budget.day == 7


def test_public_needs_nothing_more(file: Path) -> None:
    file.write_text('[hosting]\nkind = "public"\n')
    assert load_settings(file).hosting is None


def test_a_listener_and_a_tunnel_that_leads_to_it(file: Path) -> None:
    file.write_text(f'[listener]\nport = 8790\npublic_url = "{HOME}/"\n[hosting]\nkind = "tunnel"')
    settings = load_settings(file)
    assert settings.listener == ListenAt(8790, f"{HOME}/")
    assert settings.listener.callback_url("T") == f"{HOME}/callback/T"
    assert settings.listener.still_url("N.jpg") == f"{HOME}/still/N.jpg"
    assert settings.hosting == TunnelHosting()
    assert settings.service.url == "https://apiin.one"


def test_a_tunnel_on_this_computer_itself_may_be_plain(file: Path) -> None:
    file.write_text('[listener]\nport = 8790\npublic_url = "http://127.0.0.1:9000/studio"\n')
    settings = load_settings(file)
    assert settings.listener is not None
    assert settings.hosting is None


S3 = '[hosting]\nkind = "s3"\nbucket = "stills"\nregion = "eu-central-1"\n'
AT = '[hosting]\nkind = "s3"\nregion = "eu"\nendpoint = "https://s3.example.com"\n'
STORAGE = f'{S3}endpoint = "https://s3.example.com"\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[budget]\nday = "many"', "budget.day: Expected a whole number, got text"),
        ("[budget]\nday = true", "budget.day: Expected a whole number"),
        ("[budget]\nbatch = -1", "budget.batch: Expected a whole number >= 0"),
        ("budget = 3", "budget: Expected a section"),
        ("[queue]\nsenders = 9", "queue.senders: Expected a whole number <= 8"),
        ("[queue]\nspacing = 0.5", "queue.spacing: Expected a number >= 1.0"),
        ('[interface]\ntheme = "pink"', "interface.theme: Invalid enum value 'pink'"),
        ('[service]\nurl = "http://api.example.com"', "service.url: "),
        ('[service]\nurl = "apiin.one"', "service.url: "),
        ('hosting = "http"', "hosting: Expected a section"),
        ('[hosting]\nkind = "s3"', "hosting.endpoint: It is missing"),
        (f'{S3}endpoint = "http://s3.example.com"', "hosting.endpoint: http://s3.example.com is"),
        (f'{S3}endpoint = "https://me:pw@s3.example.com"', "endpoint: No key belongs"),
        (f'{S3}endpoint = "https://s3.example.com/stills"', "endpoint: Expected an address wi"),
        (f'{S3}endpoint = "http://127.0.0.1:9000"', "path_style: The bucket stills can't"),
        (f'{S3}endpoint = "http://localhost:9000"', "path_style: The bucket stills can't"),
        (f'{AT}bucket = "a"', "hosting.bucket: Expected 3 to 63"),
        (f'{AT}bucket = "my.stills"', "path_style: The bucket my.stills can't"),
        (STORAGE.replace("eu-central-1", "Frankfurt!"), "hosting.region: Expected a region"),
        (f'{STORAGE}prefix = "../x"', "hosting.prefix: Expected"),
        (f'{STORAGE}access_key_id = ""', "hosting.access_key_id: Expected the key id"),
        (f'{STORAGE}secret_access_key = "plain"', "secret_access_key: It is never stored here"),
        (f"{STORAGE}expires_in = 3600", "hosting.expires_in: Expected 10800 (3 hours)"),
        (f"{STORAGE}expires_in = 604801", "hosting.expires_in: Expected 10800 (3 hours)"),
        (f'{STORAGE}path_style = "no"', "hosting.path_style: Expected true or false"),
        ('[hosting]\nkind = "tunnel"', "hosting.kind: tunnel needs the section [listener]"),
        ("listener = 8790", "listener: Expected a section"),
        ("[listener]\nport = 8790", "listener.public_url: It is missing"),
        (f'[listener]\nport = 0\npublic_url = "{HOME}"', "listener.port: Expected a whole"),
        (f'[listener]\nport = 65536\npublic_url = "{HOME}"', "listener.port: Expected a whole"),
        (f'[listener]\nport = "8790"\npublic_url = "{HOME}"', "listener.port: Expected a whole"),
        ('[listener]\nport = 1\npublic_url = "http://a.example"', "listener.public_url: http://"),
        ('[listener]\nport = 1\npublic_url = "a.example"', "listener.public_url: a.example is"),
        ('[listener]\nport = 1\npublic_url = "https://me:pw@a.example"', "public_url: No password"),
        (f'[listener]\nport = 1\npublic_url = "{HOME}?a=1"', "public_url: It ends before any"),
        ('[hosting]\nkind = "ftp"', "hosting.kind: Expected public, s3, http"),
        ('[hosting]\nkind = ["http"]', "hosting.kind: Expected public, s3, http"),
        ('[hosting]\nurl = "https://a.example"', "hosting.kind: Expected public, s3, http"),
        ('[hosting]\nkind = "http"', "hosting.url: It is missing"),
        ('[hosting]\nkind = "http"\nurl = ""', "hosting.url: "),
        ('[hosting]\nkind = "http"\nurl = "http://a.example"', "hosting.url: "),
        ('[hosting]\nkind = "http"\nurl = "https://me:pw@a.example"', "hosting.url: No password"),
        ("\n[broken\n", "at line 2"),
        ("a = 1\na = 2\n", "at line 2"),
    ],
)
def test_what_is_wrong_is_named_with_its_key(file: Path, text: str, words: str) -> None:
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(file)
    assert words in caught.value.what
    assert str(file) in caught.value.what
    assert caught.value.todo
    assert file.read_text() == text


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('method = "GET"', "hosting.method"),
        ("fields = { expiration = 86400 }", "hosting.fields.expiration"),
        ('fields = "x"', "hosting.fields"),
        ('headers = { "Bad Name" = "x" }', "hosting.headers.Bad Name"),
        ('headers = { X = "two\\nlines" }', "hosting.headers.X"),
        ('delete = "http://a.example/{name}"', "hosting.delete"),
        ("expires_in = 0", "hosting.expires_in"),
    ],
)
def test_a_wrong_line_about_an_endpoint(file: Path, line: str, key: str) -> None:
    file.write_text(f'[hosting]\nkind = "http"\nurl = "https://a.example"\n{line}\n')
    with pytest.raises(SettingsError) as caught:
        load_settings(file)
    assert f"{key}: " in caught.value.what


def test_what_is_no_text_file(file: Path) -> None:
    file.write_bytes(b"\xff\xfe[\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings(file)
    file.unlink()
    file.mkdir()
    with pytest.raises(SettingsError, match="can't be read"):
        load_settings(file)


def test_a_bucket_and_the_experiment(file: Path) -> None:
    file.write_text(f'{STORAGE}path_style = true\nexpires_in = 604800\nlater = "x"\n')
    hosting = S3Hosting(
        "https://s3.example.com", "stills", "eu-central-1", path_style=True, expires_in=604800
    )
    assert load_settings(file).hosting == hosting
    file.write_text('[hosting]\nkind = "data-uri"\n')
    assert load_settings(file).hosting == DataUriHosting()
