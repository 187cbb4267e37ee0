"""Every error a user can meet. Each says what happened, what it cost and what to do.

StudioError
├── InputError            what the user gave can't be used (CLI: exit 2)
│   ├── StillError        one still, named
│   └── SettingsError     settings that can't be read send nothing
├── OverCeiling           a budget would be passed; nothing sent (CLI: exit 4)
├── AlreadyAsked          the same still and settings are unfinished or unsure
├── SubmitError           a POST that ended without a task id
│   ├── NotSent           not a byte of it left this computer
│   ├── Refused           a definite no: nothing was accepted
│   └── Unanswered        it may have been accepted and charged
├── AskError              a question about a task failed; the task goes on
├── DownloadError         the clip is finished and paid, only saving it failed
├── HostingError          the still could not be brought to a web address
├── ListenerError         the local listener can't listen; takes are asked for without it
├── ExportError           a file could not be made of clips; they are as they were
├── KeychainError         the keychain can't be read or written
├── LibraryError          the library's index or a sidecar can't be used; clips stay
└── LedgerError           the ledger can't be read or written
    └── NotOwned          another process holds the take, or it moved on meanwhile
"""

from enum import StrEnum

NOTHING_CHARGED = "Nothing was sent, nothing was charged."


class StudioError(Exception):
    """`what` happened, what it `cost`, what `todo`: three sentences for a person."""

    def __init__(self, what: str, *, cost: str = NOTHING_CHARGED, todo: str) -> None:
        super().__init__(what)
        self.what = what
        self.cost = cost
        self.todo = todo

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.cost, self.todo) if part)


class InputError(StudioError):
    """What the user gave can't be used."""


class StillError(InputError):
    """One still can't be used; `source` is the path or link as the user gave it."""

    def __init__(self, source: str, what: str, *, todo: str) -> None:
        super().__init__(what, todo=todo)
        self.source = source


class SettingsError(InputError):
    """Settings that can't be read or are not valid; the file is left alone."""


class Limit(StrEnum):
    """Whose ceiling it is."""

    ALLOWANCE = "allowance"
    ORDER = "order"
    BATCH = "batch"
    PROJECT = "project"
    DAY = "day"


class OverCeiling(StudioError):
    """A ceiling of the budget would be passed. Amounts are credits."""

    def __init__(
        self, what: str, *, needed: int, left: int, todo: str, limit: Limit = Limit.ORDER
    ) -> None:
        super().__init__(what, todo=todo)
        self.needed = needed
        self.left = left
        self.limit = limit


class AlreadyAsked(StudioError):
    """The same still and settings have takes that are unfinished or unsure; `takes` names them."""

    def __init__(self, takes: tuple[str, ...]) -> None:
        super().__init__(
            "These stills with these settings already have unfinished takes: "
            + ", ".join(takes)
            + ".",
            todo="Let them finish, settle the unsure ones, or ask again on purpose.",
        )
        self.takes = takes


class SubmitError(StudioError):
    """A POST that ended without a task id; `raw` is the answer kept for the record, if any."""

    def __init__(self, what: str, *, cost: str, todo: str, raw: str = "") -> None:
        super().__init__(what, cost=cost, todo=todo)
        self.raw = raw


class NotSent(SubmitError):
    """Not a byte of the POST left this computer; `advice` is what a person can do about it."""

    def __init__(self, what: str, *, advice: str = "") -> None:
        again = "It is tried again by itself."
        super().__init__(what, cost=NOTHING_CHARGED, todo=" ".join(filter(None, (advice, again))))
        self.advice = advice


class Refused(SubmitError):
    """A definite no. `status` is the HTTP status or body code, `words` the server's own."""

    def __init__(
        self, status: int, words: str, *, retry_after: float | None = None, raw: str = ""
    ) -> None:
        super().__init__(
            f"The service refused the request ({status}): {words}"
            if words
            else f"The service refused the request ({status}).",
            cost="Nothing was accepted, nothing was charged.",
            todo="Change what it names, then try again.",
            raw=raw,
        )
        self.status = status
        self.words = words
        self.retry_after = retry_after


class Unanswered(SubmitError):
    """The request left, but no answer says whether it was accepted."""

    def __init__(self, what: str, *, raw: str = "") -> None:
        super().__init__(
            what,
            cost="It may have been accepted and charged.",
            todo="Check the balance on the billing page, then say whether it was charged.",
            raw=raw,
        )


class AskError(StudioError):
    """A question about a task failed. `status` is None when no answer came at all, `advice` what
    a person can do besides waiting."""

    def __init__(
        self,
        what: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
        advice: str = "",
    ) -> None:
        again = "It is asked again by itself."
        todo = " ".join(filter(None, (advice, again)))
        super().__init__(what, cost="The task goes on.", todo=todo)
        self.advice = advice
        self.status = status
        self.retry_after = retry_after


class DownloadTrouble(StrEnum):
    """Why a clip could not be saved."""

    LINK_GONE = "link gone"
    CONNECTION = "connection"
    NOT_A_VIDEO = "not a video"
    DISK = "disk"


class DownloadError(StudioError):
    """The clip is finished and paid; only saving it failed."""

    def __init__(self, trouble: DownloadTrouble, what: str, *, todo: str) -> None:
        super().__init__(what, cost="The clip is finished and paid; only saving failed.", todo=todo)
        self.trouble = trouble


class HostingError(StudioError):
    """The still could not be brought to a web address. `passing` means trying again may help."""

    def __init__(self, what: str, *, todo: str, passing: bool = False) -> None:
        super().__init__(what, todo=todo)
        self.passing = passing


class ListenerError(StudioError):
    """The local listener can't listen. No take fails of it: finished ones are found by asking."""

    def __init__(self, what: str, *, todo: str) -> None:
        super().__init__(what, cost="Finished takes are found by asking, as without it.", todo=todo)


class ExportError(StudioError):
    """A file could not be made of clips. Nothing half-written is left behind."""

    def __init__(self, what: str, *, todo: str) -> None:
        super().__init__(what, cost="The clips are as they were.", todo=todo)


class KeychainError(StudioError):
    """The keychain can't be read or written; this is not the same as "no key"."""


class LedgerError(StudioError):
    """The ledger can't be read or written; all submissions stop."""


class LibraryError(StudioError):
    """The library's index or a clip's sidecar can't be read or written; clips stay where they
    are."""

    def __init__(self, what: str, *, todo: str) -> None:
        super().__init__(what, cost="No clip is harmed.", todo=todo)


class NotOwned(LedgerError):
    """The take is not this process's, or no longer in a state that allows the change."""

    def __init__(self, take_id: str) -> None:
        super().__init__(
            f"Take {take_id} was changed by another window or command.",
            cost="Nothing was sent for it here.",
            todo="Look at it again.",
        )
