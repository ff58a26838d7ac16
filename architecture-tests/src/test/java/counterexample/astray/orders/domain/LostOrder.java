package counterexample.astray.orders.domain;

/** Domain that lives in this Maven module instead of its own. */
public record LostOrder(long number) {}
