package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A business (业务) that customers can apply for.
 *
 * @param notice the document that has to be opened and read before anything is chosen, if there is one
 * @param secondReview whether a second member of staff has to approve, too (四眼原则)
 */
public record Business(
        String key,
        String title,
        String group,
        String summary,
        ServiceHours hours,
        Flow flow,
        List<Offer> offers,
        List<String> agreements,
        boolean secondReview,
        Optional<String> notice,
        Set<Prerequisite> prerequisites) {

    public Business {
        offers = List.copyOf(offers);
        agreements = List.copyOf(agreements);
        prerequisites = Set.copyOf(prerequisites);
        boolean unlocks = offers.stream().anyMatch(UnlockOffer.class::isInstance);
        if (unlocks != flow.steps().contains(FlowStep.CONFIRM)
                || unlocks == flow.steps().contains(FlowStep.ITEMS)) {
            throw new IllegalArgumentException(
                    "a business that unlocks has the step 'confirm' and not 'items'; any other the other way round");
        }
    }

    public Optional<Offer> offer(ItemKind kind) {
        return offers.stream().filter(offer -> offer.kind().equals(kind)).findFirst();
    }

    public Optional<PasswordOffer> passwordOffer(ItemKind kind) {
        return passwordOffers().stream()
                .filter(offer -> offer.kind().equals(kind))
                .findFirst();
    }

    public boolean unlocks() {
        return flow.steps().contains(FlowStep.CONFIRM);
    }

    public List<UnlockOffer> unlockOffers() {
        return offers.stream()
                .filter(UnlockOffer.class::isInstance)
                .map(UnlockOffer.class::cast)
                .toList();
    }

    public List<PasswordOffer> passwordOffers() {
        return offers.stream()
                .filter(PasswordOffer.class::isInstance)
                .map(PasswordOffer.class::cast)
                .toList();
    }
}
