package io.zhangting.credentials.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of chosen passwords does. */
public abstract class ChosenPasswordStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final UUID APPLICATION = SomeIds.id(1);
    private static final SealedFor TRADING = new SealedFor(APPLICATION, "trading");
    private static final SealedFor FUNDS = new SealedFor(APPLICATION, "funds");
    private static final SealedFor OTHER = new SealedFor(SomeIds.id(2), "trading");

    protected abstract ChosenPasswordStore store();

    @Test
    void what_is_kept_is_found_at_its_place_only() {
        store().save(TRADING, "blob", NOON);

        assertThat(store().find(TRADING)).contains(new ChosenPasswordStore.Kept("blob", NOON));
        assertThat(store().find(FUNDS)).isEmpty();
        assertThat(store().find(OTHER)).isEmpty();
    }

    @Test
    void a_later_choice_takes_the_place_of_an_earlier_one() {
        store().save(TRADING, "first", NOON);
        store().save(TRADING, "second", NOON.plusSeconds(60));

        assertThat(store().find(TRADING)).contains(new ChosenPasswordStore.Kept("second", NOON.plusSeconds(60)));
    }

    @Test
    void the_places_of_one_application_are_listed() {
        store().save(TRADING, "one", NOON);
        store().save(FUNDS, "two", NOON);
        store().save(OTHER, "three", NOON);

        assertThat(store().kept(APPLICATION)).containsExactly(FUNDS, TRADING);
    }

    @Test
    void what_is_wiped_is_gone_and_wiped_once() {
        store().save(TRADING, "blob", NOON);

        assertThat(store().wipe(TRADING, SecretState.Why.SET_AS_CHOSEN, NOON)).isTrue();
        assertThat(store().wipe(TRADING, SecretState.Why.NOT_NEEDED, NOON)).isFalse();
        assertThat(store().find(TRADING)).isEmpty();
        assertThat(store().kept(APPLICATION)).isEmpty();
    }

    @Test
    void after_wiping_another_may_be_chosen() {
        store().save(TRADING, "blob", NOON);
        store().wipe(TRADING, SecretState.Why.NOT_SET, NOON);
        store().save(TRADING, "again", NOON);

        assertThat(store().find(TRADING)).isPresent();
    }

    @Test
    void what_is_kept_to_the_end_of_its_time_is_expired() {
        store().save(TRADING, "one", NOON);
        store().save(FUNDS, "two", NOON.plusSeconds(1));

        assertThat(store().expired(NOON.minusSeconds(1))).isEmpty();
        assertThat(store().expired(NOON)).containsExactly(TRADING);
    }
}
