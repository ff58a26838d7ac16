package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;

/** The broker's own record of its customers. Calls never run inside a transaction. */
public interface CustomerRegistry {

    Answer find(CustomerClaim claim);

    /** What the registry says. */
    sealed interface Answer {
        record Found(CustomerRecord customer) implements Answer {}

        record NotFound() implements Answer {}

        record Unavailable(String why) implements Answer {}
    }
}
