"""The ways to a web address, chosen, tested and kept."""

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from hailuo_studio.engine.views import LinkChoice, LinkKind, LinkTrial, TrialStep
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.test_adding import drop

LEFT = Qt.MouseButton.LeftButton
BAG = "https://pictures.example.com/bag.jpg"


async def test_the_least_painful_way_comes_first(real: Studio) -> None:
    real.window.sheets.open_link()
    titles = [button.text() for button in real.window.sheets.link.buttons]
    assert titles == [
        "It is already online",
        "ImgBB, with your own key",
        "Cloudinary, unsigned preset",
        "Your own bucket (S3)",
        "Our own server",
        "This computer, through your own tunnel",
        "Ask your IT",
        "Inside the request, without a link",
    ]
    assert not real.window.sheets.link.buttons[-1].isVisible()
    assert real.find("onlineLink").isVisible()


async def test_a_link_takes_the_place_of_the_picture(real: Studio) -> None:
    await real.add(SAMPLES[0])
    QTest.keyClicks(real.find("promptEditor"), "It turns.")
    real.window.sheets.open_link()
    QTest.keyClicks(real.find("onlineLink"), BAG)
    QTest.keyClick(real.find("onlineLink"), Qt.Key.Key_Return)
    await until(lambda: real.window.room.drafts.shots[0].still.is_link)
    shot = real.window.room.drafts.shots[0]
    assert (shot.still.source, shot.prompt) == (BAG, "It turns.")
    assert not real.find("linkSheet").isVisible()


async def test_a_link_can_be_dragged_in(real: Studio) -> None:
    await real.add(SAMPLES[0])
    real.window.sheets.open_link()
    mime = QMimeData()
    mime.setUrls([QUrl(BAG)])
    assert drop(real.window.sheets.link.online, mime)
    await until(lambda: real.window.room.drafts.shots[0].still.is_link)


async def test_imgbb_is_tested_before_it_is_used(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay1"), LEFT)
    page = real.window.sheets.link.ways[0]
    assert page.isVisible()
    assert not page.tester.isEnabled()
    QTest.keyClicks(page.fields["secret"], "k123")
    assert not page.user.isEnabled()
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    assert page.steps.text() == "✓  The picture was uploaded."
    QTest.mouseClick(page.user, LEFT)
    choice = LinkChoice(LinkKind.IMGBB, secret="k123")
    await until(lambda: ("save link", choice) in real.desk.asked)
    await until(lambda: not real.find("linkSheet").isVisible())
    assert real.find("linkButton").text() == "Picture link: ImgBB, 24 h"
    assert "k123" not in repr(choice)


async def test_what_failed_the_test_can_not_be_used(real: Studio) -> None:
    steps = (
        TrialStep(True, "The picture was uploaded."),
        TrialStep(False, "It can't be read at its link."),
    )
    real.desk.trial = LinkTrial(steps, ok=False)
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay4"), LEFT)
    page = real.window.sheets.link.ways[3]
    QTest.keyClicks(page.fields["url"], "https://files.example.com/upload")
    QTest.mouseClick(page.tester, LEFT)
    await until(lambda: "✕" in page.steps.text())
    assert not page.user.isEnabled()


async def test_a_change_after_the_test_asks_for_another(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay1"), LEFT)
    page = real.window.sheets.link.ways[0]
    QTest.keyClicks(page.fields["secret"], "k123")
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    QTest.keyClicks(page.fields["secret"], "4")
    assert not page.user.isEnabled()


async def test_a_tunnel_is_tested_and_used(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay5"), LEFT)
    page = real.window.sheets.link.ways[4]
    QTest.keyClicks(page.fields["url"], "https://studio.example.com")
    assert not page.tester.isEnabled()
    QTest.keyClicks(page.fields["port"], "8790")
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    QTest.mouseClick(page.user, LEFT)
    choice = LinkChoice(LinkKind.TUNNEL, url="https://studio.example.com", port="8790")
    await until(lambda: ("save link", choice) in real.desk.asked)


def said(studio: Studio) -> str:
    labels = studio.find("settingsPictures").findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


async def test_the_settings_say_why_nothing_listens(real: Studio) -> None:
    real.window.sheets.open_settings()
    assert "port 8790" not in said(real)
    real.window.sheets.settings.close_sheet()
    real.desk.listener_words = "The listener can't use port 8790: Address already in use."
    real.window.sheets.open_settings()
    assert "port 8790" in said(real)


async def test_the_text_for_it_can_be_copied(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay6"), LEFT)
    QTest.mouseClick(real.find("copyItText"), LEFT)
    assert "HTTPS address" in QGuiApplication.clipboard().text()


async def test_a_bucket_is_filled_in_from_what_its_storage_looks_like(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("linkWay3"), LEFT)
    page = real.window.sheets.link.ways[2]
    QTest.mouseClick(real.find("fill Cloudflare R2"), LEFT)
    # What is one's own is marked: typing takes its place.
    QTest.keyClicks(page.fields["url"], "4711abc")
    for name, text in {"bucket": "stills", "key_id": "AKID", "secret": "s3cret"}.items():
        assert not page.tester.isEnabled()
        QTest.keyClicks(page.fields[name], text)
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    page.boxes["path_style"].click()
    assert not page.user.isEnabled()
    page.boxes["path_style"].click()
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    QTest.mouseClick(page.user, LEFT)
    choice = LinkChoice(
        LinkKind.BUCKET,
        secret="s3cret",
        key_id="AKID",
        url="https://4711abc.r2.cloudflarestorage.com",
        bucket="stills",
        region="auto",
    )
    await until(lambda: ("save link", choice) in real.desk.asked)
    assert not {"s3cret", "AKID"} & set(repr(choice).split("'"))


async def test_the_experiment_is_behind_a_fold(real: Studio) -> None:
    real.window.sheets.open_link()
    QTest.mouseClick(real.find("experimentFold"), LEFT)
    QTest.mouseClick(real.find("linkWay7"), LEFT)
    page = real.window.sheets.link.ways[-1]
    assert page.isVisible()
    assert not page.user.isEnabled()
    QTest.mouseClick(page.tester, LEFT)
    await until(page.user.isEnabled)
    QTest.mouseClick(real.find("experimentFold"), LEFT)
    assert not page.isVisible()
    assert real.find("onlineLink").isVisible()
