package io.zhangting.applications.web;

import io.zhangting.applications.ApplicationView;
import io.zhangting.halls.domain.PasswordOffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of password that may be chosen. */
record KindJson(
        String kind,
        String title,
        @Nullable String group,
        String counter,
        @Nullable String seat,
        boolean held,
        @Nullable String why,
        @Nullable ChosenJson chosen) {

    /** The customer chooses the new password. {@code kept}: one was given before and is still kept. */
    record ChosenJson(PolicyJson policy, boolean kept) {}

    static KindJson of(ApplicationView.KindView kind) {
        Optional<PasswordOffer> password =
                kind.offer() instanceof PasswordOffer offer ? Optional.of(offer) : Optional.empty();
        return new KindJson(
                kind.offer().kind().value(),
                kind.offer().title(),
                password.flatMap(PasswordOffer::group).orElse(null),
                kind.counterTitle(),
                kind.seat().orElse(null),
                kind.held(),
                kind.held() ? null : "您没有开通对应的账户",
                password.filter(PasswordOffer::isChosen)
                        .map(offer -> new ChosenJson(PolicyJson.of(offer.policy()), kind.passwordKept()))
                        .orElse(null));
    }
}
