package io.zhangting.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.FakeSealedPasswords;
import io.zhangting.credentials.port.InMemoryChosenPasswordStore;
import io.zhangting.credentials.port.InMemorySecretStore;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.SomeIds;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeepPasswordTest {

    private static final SecretId ONE = new SecretId(SomeIds.id(1));
    private static final SecretId OTHER = new SecretId(SomeIds.id(2));
    private static final PasswordOwner OWNER = new PasswordOwner("80000001", "11010519491231002X", Optional.empty());

    private final PasswordOffer offer =
            SomeHall.pack().business(SomeHall.RESET_PASSWORD).orElseThrow().offers().stream()
                    .map(PasswordOffer.class::cast)
                    .findFirst()
                    .orElseThrow();
    private final Random random = new Random(1);
    private final SettableClock clock = new SettableClock();
    private final KeepPassword passwords = new KeepPasswordService(
            new InMemorySecretStore(),
            new ChosenPasswords(new FakeSealedPasswords(clock), new InMemoryChosenPasswordStore(), clock, event -> {}),
            random,
            clock);

    @Test
    void a_password_that_has_to_differ_is_made_again_when_it_does_not() {
        passwords.make(ONE, offer, OWNER);
        random.setSeed(1);
        passwords.makeUnlike(ONE, OTHER, offer, OWNER);

        assertThat(text(OTHER)).isNotEqualTo(text(ONE));
        assertThat(passwords.state(OTHER)).contains(new SecretState.Waiting());
    }

    @Test
    void a_temporary_password_is_wiped_and_that_says_why() {
        passwords.make(ONE, offer, OWNER);
        passwords.wasTemporary(ONE);

        assertThat(passwords.state(ONE)).contains(new SecretState.Wiped(SecretState.Why.TEMPORARY, clock.instant()));
    }

    private String text(SecretId id) {
        return passwords.lend(id, password -> password.reveal(text -> text));
    }
}
