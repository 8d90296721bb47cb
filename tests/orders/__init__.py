"""No order is placed twice, and unknown outcomes are reconciled or stay unknown."""
