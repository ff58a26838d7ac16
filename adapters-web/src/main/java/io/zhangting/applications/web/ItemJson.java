package io.zhangting.applications.web;

import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item, its outcome, what to do next, and the way to its new password. */
record ItemJson(
        UUID id,
        String kind,
        String title,
        String counter,
        String state,
        String stateText,
        @Nullable String message,
        @Nullable String next,
        @Nullable OffsetDateTime runsAt,
        @Nullable RevealJson reveal) {

    record RevealJson(String state, @Nullable Instant until) {}

    static ItemJson of(ApplicationView.ItemView view, ApplicationState application) {
        ItemState state = view.item().state();
        return new ItemJson(
                view.item().id().value(),
                view.item().kind().value(),
                view.offer().title(),
                view.counterTitle(),
                StateNames.of(state),
                StateTexts.of(state),
                StateTexts.message(state).orElse(null),
                NextSteps.of(view, application).orElse(null),
                StateTexts.runsAt(state).map(Times::local).orElse(null),
                state instanceof ItemState.Done
                        ? view.secret().map(secret -> reveal(secret, view)).orElse(null)
                        : null);
    }

    private static @Nullable RevealJson reveal(SecretState secret, ApplicationView.ItemView view) {
        return switch (secret) {
            case SecretState.Waiting w -> null;
            case SecretState.Ready(Instant until) -> new RevealJson("ready", until);
            case SecretState.Opened o when view.repeatableHere() -> new RevealJson("repeatable", o.repeatableUntil());
            case SecretState.Opened o -> new RevealJson("opened", null);
            case SecretState.Wiped(SecretState.Why why, Instant at) ->
                switch (why) {
                    case OPENED -> new RevealJson("opened", null);
                    case NEVER_OPENED -> new RevealJson("expired", null);
                    case SENT_BY_SMS -> new RevealJson("by-sms", null);
                    case NOT_SET, TEMPORARY, SET_AS_CHOSEN, EXPIRED, NOT_NEEDED -> null;
                };
        };
    }
}
