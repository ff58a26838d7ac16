package io.zhangting.execution;

import io.zhangting.halls.domain.Offer;

/** Which offers can be carried out; the start-up check compares them with the pack. */
public interface ListCounters {

    /** By an adapter that can do it, or by hand. */
    boolean serves(Offer offer);
}
