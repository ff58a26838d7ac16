package io.zhangting.credentials.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of sealed passwords does. */
public abstract class SecretStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final SecretId ONE = new SecretId(SomeIds.id(1));
    private static final SecretId OTHER = new SecretId(SomeIds.id(2));

    protected abstract SecretStore secrets();

    @Test
    void a_new_secret_waits_and_opens() {
        secrets().add(ONE, NewPassword.of("4x6Nk2Wp"));
        secrets().add(OTHER, NewPassword.of("other123"));

        assertThat(secrets().state(ONE)).contains(new SecretState.Waiting());
        assertThat(secrets().lock(ONE)).contains(new SecretState.Waiting());
        assertThat(text(ONE)).isEqualTo("4x6Nk2Wp");
        assertThat(text(OTHER)).isEqualTo("other123");
    }

    @Test
    void a_chosen_secret_waits_and_says_where_its_text_is() {
        SealedFor place = new SealedFor(SomeIds.id(9), "trading");
        secrets().addChosen(ONE, place);
        secrets().add(OTHER, NewPassword.of("other123"));

        assertThat(secrets().state(ONE)).contains(new SecretState.Waiting());
        assertThat(secrets().chosenFor(ONE)).contains(place);
        assertThat(secrets().chosenFor(OTHER)).isEmpty();
        assertThatThrownBy(() -> secrets().open(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_never_added_is_not_there() {
        assertThat(secrets().state(ONE)).isEmpty();
        assertThat(secrets().lock(ONE)).isEmpty();
        assertThatThrownBy(() -> secrets().open(ONE)).isInstanceOf(IllegalStateException.class);
    }

    static Stream<SecretState> states() {
        return Stream.concat(
                Stream.of(new SecretState.Waiting(), new SecretState.Ready(NOON), new SecretState.Opened("s", NOON)),
                Arrays.stream(SecretState.Why.values()).map(why -> new SecretState.Wiped(why, NOON)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_is_kept(SecretState state) {
        secrets().add(ONE, NewPassword.of("4x6Nk2Wp"));
        secrets().update(ONE, state);

        assertThat(secrets().state(ONE)).contains(state);
    }

    @Test
    void a_wiped_secret_never_opens_again() {
        secrets().add(ONE, NewPassword.of("4x6Nk2Wp"));
        secrets().update(ONE, new SecretState.Ready(NOON));
        assertThat(text(ONE)).isEqualTo("4x6Nk2Wp");
        secrets().update(ONE, new SecretState.Wiped(SecretState.Why.OPENED, NOON));

        assertThatThrownBy(() -> secrets().open(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ready_and_opened_secrets_become_overdue_when_their_time_has_come() {
        secrets().add(ONE, NewPassword.of("4x6Nk2Wp"));
        secrets().add(OTHER, NewPassword.of("other123"));
        secrets().update(ONE, new SecretState.Ready(NOON));
        secrets().update(OTHER, new SecretState.Opened("s", NOON.plusSeconds(1)));

        assertThat(secrets().overdue(NOON.minusSeconds(1))).isEmpty();
        assertThat(secrets().overdue(NOON)).containsExactly(ONE);
        assertThat(secrets().overdue(NOON.plusSeconds(1))).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void waiting_and_wiped_secrets_are_never_overdue() {
        secrets().add(ONE, NewPassword.of("4x6Nk2Wp"));
        secrets().add(OTHER, NewPassword.of("other123"));
        secrets().update(OTHER, new SecretState.Wiped(SecretState.Why.NOT_SET, NOON));

        assertThat(secrets().overdue(NOON.plusSeconds(1_000_000))).isEmpty();
    }

    private String text(SecretId id) {
        return secrets().open(id).reveal(text -> text);
    }
}
