package io.zhangting.applications.web;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.applications.ConfirmUnlock;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the counters say about the customer's locks. */
record LocksJson(List<LockJson> locks) {

    record LockJson(
            String kind,
            String title,
            String counter,
            String state,
            @Nullable String reason,
            @Nullable OffsetDateTime since) {}

    static LocksJson of(List<ConfirmUnlock.Lock> locks) {
        return new LocksJson(locks.stream().map(LocksJson::of).toList());
    }

    private static LockJson of(ConfirmUnlock.Lock lock) {
        Optional<LockReading.Locked> locked =
                lock.reading() instanceof LockReading.Locked found ? Optional.of(found) : Optional.empty();
        return new LockJson(
                lock.offer().kind().value(),
                lock.offer().title(),
                lock.counterTitle(),
                StateNames.of(lock.reading()),
                locked.flatMap(LockReading.Locked::reason).orElse(null),
                locked.flatMap(LockReading.Locked::since).map(Times::local).orElse(null));
    }
}
