package counterexample.jooqelsewhere.orders;

import org.jooq.DSLContext;

record KnowsJooq(DSLContext db) {}
