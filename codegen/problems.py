"""The one error this generator ends with."""


class SpecError(Exception):
    """Something in a description that cannot be generated faithfully; says where and what to change."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
