package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;

/** A business (业务) that customers can apply for. */
public record Business(
        String key,
        String title,
        String group,
        String summary,
        ServiceHours hours,
        Flow flow,
        List<PasswordOffer> offers,
        List<String> agreements) {

    public Business {
        offers = List.copyOf(offers);
        agreements = List.copyOf(agreements);
    }

    public Optional<PasswordOffer> offer(PasswordKind kind) {
        return offers.stream().filter(offer -> offer.kind().equals(kind)).findFirst();
    }
}
