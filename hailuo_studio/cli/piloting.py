"""The first takes of a batch are done: what is said of it, and that the rest waits for a word."""

from collections.abc import Iterable

from hailuo_studio.cli.output import Output
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import PilotQuestion


def words(question: PilotQuestion, project: str) -> str:
    """ "The first 3 of Spring are done (2 ready, 1 failed)." and what the rest costs."""
    counts = (
        (question.ready, "ready"),
        (question.failed, "failed"),
        (question.cancelled, "cancelled"),
    )
    ended = ", ".join(f"{count} {name}" for count, name in counts if count)
    none = " None of them is ready." if not question.ready else ""
    rose = f" The price rose: {question.agreed} were agreed to." if question.dearer else ""
    return (
        f"The first {question.pilot} of {project} are done ({ended}).{none} {question.rest} wait "
        f"for your word, up to {question.price.reserve} credits.{rose}"
    )


def tell(studio: Studio, batches: Iterable[str], output: Output) -> None:
    """Say what waits for a person's word; a script never says it by itself."""
    wanted, names = set(batches), studio.projects.names()
    for question in studio.pilots.questions():
        if question.batch_id not in wanted:
            continue
        event(question, output)
        sandbox = " --sandbox" if studio.practice else ""
        output.say(
            f"{words(question, names.get(question.project_id, ''))} "
            f"Go on with: hailuo-studio continue {question.batch_id}{sandbox}"
        )


def event(question: PilotQuestion, output: Output) -> None:
    output.event(
        "pilot",
        batch=question.batch_id,
        ready=question.ready,
        failed=question.failed,
        cancelled=question.cancelled,
        rest=question.rest,
        credits={"agreed": question.agreed, "reserve": question.price.reserve},
    )
