package counterexample.openadapter.orders.persistence.jooq;

/** Generated, which is allowed. */
public class GeneratedTable {}
