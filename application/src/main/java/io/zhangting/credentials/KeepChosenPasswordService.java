package io.zhangting.credentials;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.PasswordJudge;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.ChosenPasswordStore;
import io.zhangting.credentials.port.SealedPasswords;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.PasswordPolicy;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeepChosenPasswordService implements KeepChosenPassword {

    private final SealedPasswords sealed;
    private final ChosenPasswordStore store;
    private final ChosenPasswords chosen;
    private final HallPacks packs;
    private final InstantSource clock;

    KeepChosenPasswordService(
            SealedPasswords sealed,
            ChosenPasswordStore store,
            ChosenPasswords chosen,
            HallPacks packs,
            InstantSource clock) {
        this.sealed = sealed;
        this.store = store;
        this.chosen = chosen;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public Sealing sealing() {
        return new Sealing(sealed.current(), expiry());
    }

    private Instant expiry() {
        return clock.instant().plus(packs.current().lifetimes().chosenPassword());
    }

    @Override
    public Judgement judge(String blob, SealedFor place, PasswordOffer offer, PasswordOwner owner) {
        return switch (sealed.open(blob, place)) {
            case SealedPasswords.Opening.Opened(SecretText text) -> judge(text, offer.policy(), owner);
            case SealedPasswords.Opening.Foreign f -> new Judgement.Foreign();
            case SealedPasswords.Opening.Expired e -> new Judgement.Expired();
        };
    }

    private static Judgement judge(SecretText text, PasswordPolicy policy, PasswordOwner owner) {
        List<BrokenRule> broken = text.reveal(typed -> NewPassword.fits(typed)
                ? PasswordJudge.judge(NewPassword.of(typed), policy, owner)
                : List.of(new BrokenRule.Length(policy.minimumLength(), policy.maximumLength())));
        return broken.isEmpty() ? new Judgement.Good() : new Judgement.Broken(broken);
    }

    @Override
    @Transactional
    public Judgement keep(String blob, SealedFor place, PasswordOffer offer, PasswordOwner owner) {
        Judgement judgement = judge(blob, place, offer, owner);
        if (judgement instanceof Judgement.Good) {
            store.save(place, blob, expiry());
        }
        return judgement;
    }

    @Override
    public Judgement kept(SealedFor place, PasswordOffer offer, PasswordOwner owner) {
        return store.find(place)
                .map(kept -> judge(kept.blob(), place, offer, owner))
                .orElseGet(Judgement.Missing::new);
    }

    @Override
    public boolean has(SealedFor place) {
        return store.find(place)
                .filter(kept -> clock.instant().isBefore(kept.expiresAt()))
                .isPresent();
    }

    @Override
    @Transactional
    public void wipe(ApplicationId application, Set<String> exceptItems) {
        store.kept(application.value()).stream()
                .filter(place -> !exceptItems.contains(place.item()))
                .forEach(place -> chosen.wipe(place, SecretState.Why.NOT_NEEDED));
    }

    @Override
    @Transactional
    public void wipeExpired() {
        store.expired(clock.instant()).forEach(place -> chosen.wipe(place, SecretState.Why.EXPIRED));
    }
}
