package io.zhangting.credentials;

import io.zhangting.credentials.domain.ChosenPasswordWiped;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.ChosenPasswordStore;
import io.zhangting.credentials.port.SealedPasswords;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens and wipes what customers chose, wherever it is kept. */
@Component
class ChosenPasswords {

    private final SealedPasswords sealed;
    private final ChosenPasswordStore store;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    ChosenPasswords(
            SealedPasswords sealed, ChosenPasswordStore store, InstantSource clock, ApplicationEventPublisher events) {
        this.sealed = sealed;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** Empty when it was wiped, its time is over, or it does not open any more. */
    Optional<NewPassword> open(SealedFor place) {
        return store.find(place)
                .filter(kept -> clock.instant().isBefore(kept.expiresAt()))
                .flatMap(kept ->
                        sealed.open(kept.blob(), place) instanceof SealedPasswords.Opening.Opened(SecretText text)
                                ? Optional.of(text.reveal(NewPassword::of))
                                : Optional.empty());
    }

    void wipe(SealedFor place, SecretState.Why why) {
        if (store.wipe(place, why, clock.instant())) {
            events.publishEvent(new ChosenPasswordWiped(new ApplicationId(place.application()), place.item(), why));
        }
    }
}
