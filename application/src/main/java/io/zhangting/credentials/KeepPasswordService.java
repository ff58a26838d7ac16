package io.zhangting.credentials;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.PasswordGenerator;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.RevealRules;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.SecretStore;
import io.zhangting.halls.domain.PasswordOffer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeepPasswordService implements KeepPassword {

    private static final int TRIES = 1000;

    private final SecretStore secrets;
    private final ChosenPasswords chosen;
    private final RandomGenerator random;
    private final InstantSource clock;

    KeepPasswordService(SecretStore secrets, ChosenPasswords chosen, RandomGenerator random, InstantSource clock) {
        this.secrets = secrets;
        this.chosen = chosen;
        this.random = random;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void make(SecretId id, PasswordOffer offer, PasswordOwner owner) {
        secrets.add(id, generate(offer, owner));
    }

    @Override
    @Transactional
    public void adopt(SecretId id, SealedFor place) {
        secrets.addChosen(id, place);
    }

    @Override
    @Transactional
    public void makeUnlike(SecretId other, SecretId id, PasswordOffer offer, PasswordOwner owner) {
        NewPassword taken = open(other);
        secrets.add(
                id,
                Stream.generate(() -> generate(offer, owner))
                        .limit(TRIES)
                        .filter(password -> !password.isSameAs(taken))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the same password was made again and again")));
    }

    private NewPassword generate(PasswordOffer offer, PasswordOwner owner) {
        return PasswordGenerator.generate(offer.generation(), offer.policy(), owner, random);
    }

    @Override
    public boolean isUsable(SecretId id) {
        return secrets.chosenFor(id).map(chosen::open).map(Optional::isPresent).orElse(true);
    }

    @Override
    public <T> Optional<T> lendIfUsable(SecretId id, Function<NewPassword, T> call) {
        return secrets.chosenFor(id)
                .map(chosen::open)
                .orElseGet(() -> Optional.of(secrets.open(id)))
                .map(call);
    }

    @Override
    public <T> T lend(SecretId id, Function<NewPassword, T> call) {
        return call.apply(open(id));
    }

    private NewPassword open(SecretId id) {
        return secrets.chosenFor(id)
                .map(place ->
                        chosen.open(place).orElseThrow(() -> new IllegalStateException("the chosen password is gone")))
                .orElseGet(() -> secrets.open(id));
    }

    @Override
    @Transactional
    public void wasSet(SecretId id) {
        secrets.update(id, new SecretState.Ready(clock.instant().plus(RevealRules.OPEN_WITHIN)));
    }

    @Override
    @Transactional
    public void wasSetAsChosen(SecretId id) {
        end(id, SecretState.Why.SET_AS_CHOSEN);
    }

    @Override
    @Transactional
    public void wasNotSet(SecretId id) {
        end(id, SecretState.Why.NOT_SET);
    }

    @Override
    @Transactional
    public void wasCancelled(SecretId id) {
        wipe(id, SecretState.Why.NOT_SET);
    }

    @Override
    @Transactional
    public void wasSent(SecretId id) {
        wipe(id, SecretState.Why.SENT_BY_SMS);
    }

    @Override
    public Optional<SecretState> state(SecretId id) {
        return secrets.state(id);
    }

    @Override
    @Transactional
    public void wasTemporary(SecretId id) {
        wipe(id, SecretState.Why.TEMPORARY);
    }

    private void end(SecretId id, SecretState.Why why) {
        secrets.chosenFor(id).ifPresent(place -> chosen.wipe(place, why));
        wipe(id, why);
    }

    private void wipe(SecretId id, SecretState.Why why) {
        secrets.update(id, new SecretState.Wiped(why, clock.instant()));
    }
}
