package io.zhangting.access;

import java.time.Instant;
import java.util.UUID;

/** Looks a sign-in request up in the registry and sends the code if account and reserved phone belong together. */
public interface DeliverSignInCode {

    Next deliver(UUID request);

    /** What the work list does with the entry. */
    sealed interface Next {
        record Finished() implements Next {}

        record Again(Instant at) implements Next {}
    }
}
