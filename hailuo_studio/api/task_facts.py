"""What else an answer tells of a task: its id, its charge, why it failed, what was asked."""

import math
from typing import Any

from hailuo_studio.api.loose_json import Json, data_of, first_text, number_of, text_of, unpacked

MOST_CREDITS = 10**9
_CHARGES = (
    "consumed_credits",
    "consumed_credit",
    "credits_consumed",
    "credits_cost",
    "credits_used",
)


def names_a_task(where: Json) -> bool:
    return bool(first_text(where, "task_id", "taskId", "id", "workId"))


def task_id_of(root: Json, is_error: bool) -> str:
    data = data_of(root)
    for where, name in (
        (data, "task_id"),
        (data, "taskId"),
        (data, "id"),
        (root, "task_id"),
        (root, "taskId"),
        (data, "workId"),
        (root, "workId"),
    ):
        if (found := text_of(where.get(name))) and found != "0":
            return found
    beside = {"status", "model", "created_at"} & root.keys()
    if beside and not (is_error and number_of(root.get("status")) is not None):
        return text_of(root.get("id"))
    return ""


def charge_of(root: Json) -> int | None:
    data = data_of(root)
    for where in (data, root):
        for name in _CHARGES:
            if (found := _amount(where.get(name))) is not None:
                return found
    return None


def _amount(value: Any) -> int | None:
    """Whole credits, a fraction rounded up."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        amount = math.ceil(float(value))
    except (ValueError, OverflowError):
        return None
    return amount if 0 <= amount <= MOST_CREDITS else None


def failure_code(root: Json, data: Json) -> str:
    for where in (data, root):
        inner = unpacked(where.get("error"))
        named = first_text(where, "failCode", "fail_code", "error_code")
        if named := named or (first_text(inner, "code") if isinstance(inner, dict) else ""):
            return named
    return ""


def failure_words(root: Json, data: Json) -> str:
    for where in (data, root):
        for name in ("failMsg", "fail_msg", "error_message", "error", "fail_reason", "reason"):
            value = unpacked(where.get(name))
            if isinstance(value, dict):
                value = value.get("message") or value.get("msg")
            if found := text_of(value):
                return found[:500]
    return first_text(data, "message", "msg")[:500]


def echo_of(root: Json, data: Json, *names: str) -> str | None:
    for where in (data, root):
        for holder in ("request", "input", "params", "param"):
            asked = unpacked(where.get(holder))
            if isinstance(asked, dict):
                nested = unpacked(asked.get("input"))
                for level in (asked, nested if isinstance(nested, dict) else {}):
                    if found := first_text(level, *names):
                        return found
    return None
