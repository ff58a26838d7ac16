package io.zhangting.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.zhangting.access.port.KnownDevices;
import io.zhangting.access.port.KnownDevicesContract;
import io.zhangting.infrastructure.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class JooqKnownDevicesIT extends KnownDevicesContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Duration KEPT = Duration.ofDays(400);

    private final DSLContext db = TestDatabase.clean();
    private final KnownDevices store = new JooqKnownDevices(db);

    @Override
    protected KnownDevices devices() {
        return store;
    }

    @Test
    void a_device_is_forgotten_400_days_after_its_last_sign_in() {
        store.remember("old", "wang", NOON.minus(KEPT).minusSeconds(1));
        store.remember("just not", "wang", NOON.minus(KEPT));
        store.remember("old but used", "wang", NOON.minus(KEPT).minusSeconds(1));
        store.remember("old but used", "wang", NOON);

        new SweepDevicesTask().sweepKnownDevices(db, () -> NOON).execute(new TaskInstance<>("sweep", "once"), null);

        assertThat(store.knows("old")).isFalse();
        assertThat(store.knows("just not")).isTrue();
        assertThat(store.knows("old but used")).isTrue();
    }
}
