"""HabitTrade may add enum values."""

from __future__ import annotations

import copy
import pickle

from venuekit_habittrade.models import Market


def test_a_known_enum_value_stays_itself() -> None:
    member = Market("usex")
    assert member.is_known
    assert copy.deepcopy(member) is member
    assert pickle.loads(pickle.dumps(member)) is member
