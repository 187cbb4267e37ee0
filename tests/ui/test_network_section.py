"""Proxy and certificates as a person sets them: what holds at once, what waits, what is said."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.network import (
    Certificate,
    Manner,
    NetworkChoice,
    NetworkState,
    NetworkTrial,
)
from hailuo_studio.engine.scope import Scope
from hailuo_studio.ui.settings.network_section import NetworkSection
from tests.ui.conftest import until
from tests.ui.desk import RehearsalDesk

LEFT = Qt.MouseButton.LeftButton
ADDRESS = "http://proxy.example.com:3128"
DAY = 86400


@pytest.fixture
def desk() -> RehearsalDesk:
    return RehearsalDesk()


@pytest.fixture
async def section(themed: QApplication, desk: RehearsalDesk) -> AsyncIterator[NetworkSection]:
    errors: list[BaseException] = []
    scope = Scope(errors.append)
    made = NetworkSection(scope)
    made.resize(600, 300)
    made.show()
    yield made
    await scope.aclose()
    made.close()
    made.deleteLater()
    assert not errors


def choose(section: NetworkSection, manner: Manner) -> None:
    QTest.mouseClick(section.proxy.button(manner), LEFT)


def chosen(desk: RehearsalDesk) -> list[object]:
    return [asked[1] for asked in desk.asked if asked[0] == "network"]


async def opened(section: NetworkSection, desk: RehearsalDesk) -> None:
    """Its state has been asked for and shown."""
    shown: list[object] = []
    section.errands.state.connect(shown.append)
    section.open_for(desk)
    await until(lambda: shown)


async def test_a_choice_holds_at_once(section: NetworkSection, desk: RehearsalDesk) -> None:
    changed: list[None] = []
    section.changed.connect(lambda: changed.append(None))
    await opened(section, desk)
    assert section.proxy.button(Manner.SYSTEM).isChecked()
    assert section.own.isHidden()
    choose(section, Manner.NONE)
    choose(section, Manner.SYSTEM)
    choose(section, Manner.NONE)
    await until(lambda: desk.network.choice.manner is Manner.NONE and len(changed) > 0)
    await until(lambda: chosen(desk)[-1] == NetworkChoice(Manner.NONE))
    assert section.proxy.button(Manner.NONE).isChecked()


async def test_an_address_of_ones_own_waits_until_it_is_whole(
    section: NetworkSection, desk: RehearsalDesk
) -> None:
    await opened(section, desk)
    choose(section, Manner.OWN)
    own = section.own
    assert own.isVisible()
    QTest.keyClicks(own.address, ADDRESS)
    QTest.keyClick(own.address, Qt.Key.Key_Return)
    await until(lambda: chosen(desk) == [NetworkChoice(Manner.OWN, ADDRESS)])
    own.user.setFocus()
    QTest.keyClicks(own.user, "anna")
    own.password.setFocus()
    QTest.keyClicks(own.password, "s3cret")
    assert len(chosen(desk)) == 1
    QTest.keyClick(own.password, Qt.Key.Key_Return)
    await until(lambda: own.password.placeholderText() == "Kept, and not shown")
    assert chosen(desk)[1:] == [NetworkChoice(Manner.OWN, ADDRESS, "anna", "s3cret")]
    assert own.password.text() == ""
    assert "s3cret" not in repr(desk.asked)
    assert own.note.text() == "User and password are kept in this computer's keychain alone."


async def test_what_is_in_use_is_shown(section: NetworkSection, desk: RehearsalDesk) -> None:
    authority = Certificate("Example Company", time.time() + 400 * DAY)
    choice = NetworkChoice(Manner.OWN, ADDRESS, "anna", ca_file="/certificates/company.pem")
    desk.network = NetworkState(choice, True, (authority,), this_run_only=True)
    await opened(section, desk)
    assert (section.own.address.text(), section.own.user.text()) == (ADDRESS, "anna")
    assert "for this run only" in section.own.note.text()
    details = section.certificate.details.text()
    assert details.startswith("Example Company, valid until ")
    assert details.endswith("company.pem")


@pytest.mark.parametrize(
    ("certificates", "trouble", "words"),
    [
        ((Certificate("Old", time.time() - DAY),), "", "Old expired on "),
        ((), "The certificate file /x.pem is missing.", "is missing"),
        ((Certificate("B", 4e9), Certificate("A", 3e9)), "", "A, valid until "),
        ((Certificate("B", 4e9), Certificate("A", 3e9)), "", "and 1 more"),
    ],
)
async def test_certificates_are_told(
    section: NetworkSection,
    desk: RehearsalDesk,
    certificates: tuple[Certificate, ...],
    trouble: str,
    words: str,
) -> None:
    choice = NetworkChoice(ca_file="/x.pem")
    desk.network = NetworkState(choice, False, certificates, trouble)
    await opened(section, desk)
    assert words in section.certificate.details.text()


async def test_a_file_is_chosen_and_done_without(
    section: NetworkSection, desk: RehearsalDesk, tmp_path: Path
) -> None:
    file = tmp_path / "company.pem"
    file.write_text("")
    await opened(section, desk)
    assert section.certificate.without.isHidden()
    QTest.mouseClick(section.certificate.choose, LEFT)
    dialog = section.findChild(QFileDialog, "certificateDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    await until(section.certificate.without.isVisible)
    assert chosen(desk) == [NetworkChoice(ca_file=str(file))]
    QTest.mouseClick(section.certificate.without, LEFT)
    await until(lambda: chosen(desk)[1:] == [NetworkChoice()])


async def test_what_cant_be_kept_is_said_and_all_is_as_it_was(
    section: NetworkSection, desk: RehearsalDesk
) -> None:
    await opened(section, desk)
    desk.trouble = InputError("There is no certificate in x.pem.", todo="Ask for another.")
    section.certificate.chosen.emit("/x.pem")
    await until(section.words.text)
    assert section.words.text() == "✕  There is no certificate in x.pem. Ask for another."
    await until(lambda: section.certificate.file == "")
    assert chosen(desk) == []


@pytest.mark.parametrize("ok", [True, False])
async def test_the_connection_is_tried_as_it_is_typed(
    section: NetworkSection, desk: RehearsalDesk, ok: bool
) -> None:
    desk.network_trial = NetworkTrial(ok, "So it went.")
    await opened(section, desk)
    choose(section, Manner.OWN)
    QTest.keyClicks(section.own.address, ADDRESS)
    QTest.mouseClick(section.test, LEFT)
    assert not section.test.isEnabled()
    await until(section.test.isEnabled)
    assert section.words.text() == f"{'✓' if ok else '✕'}  So it went."
    assert ("try network", NetworkChoice(Manner.OWN, ADDRESS)) in desk.asked
    QTest.keyClicks(section.own.address, "1")
    assert section.words.text() == ""


async def test_the_keyboard_goes_from_top_to_bottom(
    section: NetworkSection, desk: RehearsalDesk
) -> None:
    desk.network = NetworkState(NetworkChoice(Manner.OWN, ADDRESS, ca_file="/x.pem"))
    await opened(section, desk)
    met, one = [], section.nextInFocusChain()
    while one is not section:
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            met.append(one.mapTo(section, one.rect().topLeft()).y())
        one = one.nextInFocusChain()
    # The segments are one stop: arrows go on within them.
    assert len(met) == 7
    assert met == sorted(met)


async def test_every_control_has_names(section: NetworkSection, desk: RehearsalDesk) -> None:
    await opened(section, desk)
    buttons = section.findChildren(QPushButton)
    assert all(button.accessibleName() for button in buttons)
    names = [w.objectName() for w in section.findChildren(QPushButton) if w.objectName()]
    assert len(names) == len(set(names))
