# SPDX-License-Identifier: Apache-2.0
"""`Property` as QML's tools read it and as mypy understands it: a read-only attribute of the getter's type.

The stubs type a decorated attribute as ``Property``, not as its value. This one knows no setters, on purpose: state
flows down to QML and intent comes back as slots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, Self, TypeVar, overload

    from PySide6.QtCore import SignalInstance

    V = TypeVar("V")

    class _ReadOnly(Generic[V]):
        @overload
        def __get__(self, instance: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> V: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> Self | V: ...

    class Property:
        def __init__(
            self, kind: type[Any] | str, *, notify: SignalInstance | Any = None, constant: bool = False
        ) -> None: ...
        def __call__(self, getter: Callable[[Any], V]) -> _ReadOnly[V]: ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
