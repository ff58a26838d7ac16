package io.zhangting.credentials.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.port.CodeStore.StoredCode;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of one-time codes does. */
public abstract class CodeStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    protected abstract CodeStore codes();

    @Test
    void the_latest_code_of_a_binding_counts() {
        codes().add(code(1, "mine", NOON));
        codes().add(code(2, "mine", NOON.plusSeconds(60)));
        codes().add(code(3, "yours", NOON.plusSeconds(120)));

        assertThat(codes().lockLatest("mine")).contains(code(2, "mine", NOON.plusSeconds(60)));
        assertThat(codes().lockLatest("nobody's")).isEmpty();
    }

    @Test
    void tries_are_counted_for_each_code() {
        codes().add(code(1, "mine", NOON));
        codes().add(code(2, "yours", NOON));
        codes().countTry(SomeIds.id(1));
        codes().countTry(SomeIds.id(1));

        assertThat(codes().lockLatest("mine")).contains(new StoredCode(SomeIds.id(1), "mine", "hash", NOON, 2, false));
        assertThat(codes().lockLatest("yours")).contains(code(2, "yours", NOON));
    }

    @Test
    void a_used_code_is_known_as_used() {
        codes().add(code(1, "mine", NOON));
        codes().use(SomeIds.id(1));

        assertThat(codes().lockLatest("mine"))
                .get()
                .extracting(StoredCode::used)
                .isEqualTo(true);
    }

    private static StoredCode code(int number, String binding, Instant expiresAt) {
        return new StoredCode(SomeIds.id(number), binding, "hash", expiresAt, 0, false);
    }
}
