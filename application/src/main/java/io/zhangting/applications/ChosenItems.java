package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.credentials.KeepChosenPassword;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.ApplicationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The passwords that a customer chooses for the items of an application. */
@Component
class ChosenItems {

    private final KeepChosenPassword passwords;

    ChosenItems(KeepChosenPassword passwords) {
        this.passwords = passwords;
    }

    static SealedFor place(ApplicationId application, ItemKind kind) {
        return new SealedFor(application.value(), kind.value());
    }

    /** Keeps a good password for each offer that asks for one, and wipes those of kinds no longer chosen. */
    FlowResult<List<Offer>> keep(
            Application draft, List<Offer> offers, Map<String, String> sealed, PasswordOwner owner) {
        FlowResult<List<Offer>> result = new FlowResult.Done<>(offers);
        for (PasswordOffer offer : chosen(offers)) {
            result = result.then(all -> said(offer, keep(draft, offer, sealed, owner), all));
        }
        if (result instanceof FlowResult.Done) {
            passwords.wipe(
                    draft.id(),
                    offers.stream().map(offer -> offer.kind().value()).collect(Collectors.toSet()));
        }
        return result;
    }

    private KeepChosenPassword.Judgement keep(
            Application draft, PasswordOffer offer, Map<String, String> sealed, PasswordOwner owner) {
        SealedFor place = place(draft.id(), offer.kind());
        return Optional.ofNullable(sealed.get(offer.kind().value()))
                .map(blob -> passwords.keep(blob, place, offer, owner))
                .orElseGet(() -> passwords.kept(place, offer, owner));
    }

    FlowResult<List<BrokenRule>> judge(
            Application draft, Business business, String kind, String sealed, PasswordOwner owner) {
        return business.passwordOffers().stream()
                .filter(offer -> offer.isChosen() && offer.kind().value().equals(kind))
                .findFirst()
                .map(offer -> judged(offer, passwords.judge(sealed, place(draft.id(), offer.kind()), offer, owner)))
                .orElseGet(() -> FlowResult.refused(new FlowRefusal.NothingChosen()));
    }

    private static FlowResult<List<BrokenRule>> judged(PasswordOffer offer, KeepChosenPassword.Judgement judgement) {
        return judgement instanceof KeepChosenPassword.Judgement.Broken(List<BrokenRule> rules)
                ? new FlowResult.Done<>(rules)
                : said(offer, judgement, List.of());
    }

    /** Whether each open item still has what the customer chose for it; judged once more, as at first. */
    FlowResult<Application> complete(Application draft, Business business, PasswordOwner owner) {
        FlowResult<Application> result = new FlowResult.Done<>(draft);
        for (Item item : draft.open()) {
            Optional<PasswordOffer> offer = business.passwordOffer(item.kind()).filter(PasswordOffer::isChosen);
            if (offer.isPresent()) {
                result = result.then(each ->
                        said(offer.get(), passwords.kept(place(draft.id(), item.kind()), offer.get(), owner), each));
            }
        }
        return result;
    }

    private static List<PasswordOffer> chosen(List<Offer> offers) {
        return offers.stream()
                .filter(PasswordOffer.class::isInstance)
                .map(PasswordOffer.class::cast)
                .filter(PasswordOffer::isChosen)
                .toList();
    }

    private static <T> FlowResult<T> said(PasswordOffer offer, KeepChosenPassword.Judgement judgement, T value) {
        return switch (judgement) {
            case KeepChosenPassword.Judgement.Good g -> new FlowResult.Done<>(value);
            case KeepChosenPassword.Judgement.Broken(List<BrokenRule> rules) ->
                FlowResult.refused(new FlowRefusal.PasswordRefused(offer, rules));
            case KeepChosenPassword.Judgement.Foreign f ->
                FlowResult.refused(new FlowRefusal.PasswordUnreadable(offer));
            case KeepChosenPassword.Judgement.Expired e -> FlowResult.refused(new FlowRefusal.PasswordMissing(offer));
            case KeepChosenPassword.Judgement.Missing m -> FlowResult.refused(new FlowRefusal.PasswordMissing(offer));
        };
    }
}
