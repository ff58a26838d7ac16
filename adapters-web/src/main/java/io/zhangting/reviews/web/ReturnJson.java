package io.zhangting.reviews.web;

import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.halls.domain.FlowStep;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer sends back to the customer. */
record ReturnJson(@Nullable List<@Nullable ReasonJson> reasons) {

    record ReasonJson(
            @Nullable String step,
            @Nullable String field,
            @Nullable String text) {

        private Optional<Mending> mending() {
            Optional<FlowStep> known = Arrays.stream(FlowStep.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(step))
                    .findFirst();
            String sentence = text == null ? "" : text.strip();
            boolean readable = !sentence.isEmpty() && sentence.length() <= 200;
            Optional<String> where = Optional.ofNullable(field).filter(name -> name.matches("[A-Za-z]{1,30}"));
            return readable ? known.map(at -> new Mending(at, where, new Reason(sentence))) : Optional.empty();
        }
    }

    /** Empty when there is no reason, or one without a known step or a text of 1 to 200 characters. */
    Optional<List<Mending>> mendings() {
        List<@Nullable ReasonJson> given = Optional.ofNullable(reasons).orElse(List.of());
        List<Mending> mend = given.stream()
                .flatMap(reason -> Optional.ofNullable(reason).stream())
                .flatMap(reason -> reason.mending().stream())
                .toList();
        return given.isEmpty() || mend.size() < given.size() ? Optional.empty() : Optional.of(mend);
    }
}
