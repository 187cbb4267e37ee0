"""A note of a Linux desktop's own, over its message bus.

Not through Qt's connection, which can't send the unsigned number that a note's call begins with.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, SignalInstance

from hailuo_studio.ui.awake.bus import session_address

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_CLICK = "default"
_AS_LONG_AS_USUAL = -1
_HEARD = ("ActionInvoked", "NotificationClosed")


class DesktopNote(QObject):
    """`clicked` when a person wants to see what it tells of, `refused` where no desktop shows it.
    It goes once it was clicked or left."""

    clicked = Signal()
    refused = Signal()

    def __init__(self, title: str, words: str, click: str, parent: QObject) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._asked = 0
        self._id: int | None = None
        # Whoever makes it has to listen first.
        QTimer.singleShot(0, self, lambda: self._ask(title, words, click))

    def _ask(self, title: str, words: str, click: str) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        address = DBusAddress(_PATH, _NAME, _NAME)
        what = ("hailuo-studio", 0, "hailuo-studio", title, words, [_CLICK, click])
        hints = {"desktop-entry": ("s", "hailuo-studio")}
        note = new_method_call(
            address, "Notify", "susssasa{sv}i", (*what, hints, _AS_LONG_AS_USUAL)
        )
        try:
            connection = self._connection = open_dbus_connection(session_address())
            for signal in _HEARD:
                rule = MatchRule(type="signal", interface=_NAME, member=signal, path=_PATH)
                connection.send(message_bus.AddMatch(rule))
            self._asked = next(connection.outgoing_serial)
            connection.send(note, serial=self._asked)
        except OSError:
            self._end(self.refused)
            return
        hearing = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        hearing.activated.connect(self._hear)
        self.destroyed.connect(connection.close)

    def _hear(self) -> None:
        """All that has come; the rest is told of by the socket."""
        try:
            while self._connection is not None:
                self._heard(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, EOFError):
            self._end(self.refused if self._id is None else None)

    def _heard(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if fields.get(HeaderFields.reply_serial) == self._asked:
            if message.header.message_type is MessageType.error:
                self._end(self.refused)
            else:
                (self._id,) = message.body
        elif fields.get(HeaderFields.interface) == _NAME and message.body[0] == self._id:
            invoked = fields.get(HeaderFields.member) == _HEARD[0]
            self._end(self.clicked if invoked else None)

    def _end(self, said: SignalInstance | None) -> None:
        if self._connection is not None:
            for hearing in self.findChildren(QSocketNotifier):
                hearing.setEnabled(False)
            self._connection.close()
            self._connection = None
        if said is not None:
            said.emit()
        self.deleteLater()
