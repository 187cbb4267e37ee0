"""The language of the window: its texts, and how it writes numbers and dates."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from hailuo_studio.paths import resources
from hailuo_studio.ui import sentences

_NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
_OWN = "hailuo-translator"
_QTS = "qt-translator"
_SHOWN = "hailuo-language"


def available() -> dict[str, str]:
    """Each in its own words: English, and those that are translated as a whole."""
    folder = resources() / "translations"
    there = {"en", *(path.stem for path in folder.glob("*.qm"))}
    return {name: words for name, words in _NAMES.items() if name in there}


def chosen(wanted: str) -> str:
    """`wanted` is one of them, or "system": the first of the system's that is there."""
    known_ones = available()
    if wanted in known_ones:
        return wanted
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        for known in known_ones:
            if locale.language() is QLocale(known).language() and (
                known != "zh_CN" or locale.script() is not QLocale.Script.TraditionalHanScript
            ):
                return known
    return "en"


def show(app: QApplication, wanted: str) -> str:
    """From now on; windows that exist keep their words until they are made again."""
    name = chosen(wanted)
    app.setProperty(_SHOWN, name)
    for old in app.findChildren(QTranslator):
        if old.objectName() in (_OWN, _QTS):
            app.removeTranslator(old)
            old.deleteLater()
    QLocale.setDefault(_locale(name))
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if name != "en":
        _install(app, _OWN, name, str(resources() / "translations"))
        there = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, _QTS, f"qtbase_{name}", there)
    sentences.forget()
    return name


def shown() -> str:
    """The language that the window speaks now."""
    app = QApplication.instance()
    return str(app.property(_SHOWN) or "en") if app is not None else "en"


def _install(app: QApplication, kind: str, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(kind)
    if translator.load(name, folder):
        app.installTranslator(translator)


def _locale(name: str) -> QLocale:
    """The system's own way to write numbers, where it speaks that language."""
    system = QLocale.system()
    if system.language() is QLocale(name).language():
        return system
    return QLocale("en_US") if name == "en" else QLocale(name)
