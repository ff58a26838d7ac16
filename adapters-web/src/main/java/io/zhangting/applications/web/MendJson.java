package io.zhangting.applications.web;

import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Mending;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the customer is asked to mend. */
record MendJson(String step, String stepTitle, @Nullable String field, String text) {

    static List<MendJson> of(ApplicationState state) {
        return state instanceof ApplicationState.Returned returned
                ? returned.mend().stream().map(MendJson::of).toList()
                : List.of();
    }

    private static MendJson of(Mending mending) {
        return new MendJson(
                mending.step().name().toLowerCase(Locale.ROOT),
                mending.step().title(),
                mending.field().orElse(null),
                mending.reason().text());
    }
}
