package io.zhangting.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.access.port.SessionStore;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SomeIds;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcSessionStoreIT {

    private static final Instant NOW = Instant.parse("2026-01-05T04:00:00Z");
    private static final StaffId LI = SomeIds.staff(1);
    private static final StaffId WANG = SomeIds.staff(2);

    private final DSLContext db = TestDatabase.clean();
    private final SessionStore sessions = new JdbcSessionStore(TestDatabase.dataSource(), TestDatabase.hash());

    @Test
    void staff_are_listed_newest_use_first_with_a_key_that_is_not_the_session_id() {
        begin("session-1", "staff:" + LI.value(), NOW.minusSeconds(60), NOW.plusSeconds(600));
        begin("session-2", "staff:" + WANG.value(), NOW, NOW.plusSeconds(600));
        begin("session-3", null, NOW, NOW.plusSeconds(600));

        assertThat(sessions.ofStaff(NOW)).extracting(RunningSession::staff).containsExactly(WANG, LI);
        assertThat(sessions.ofStaff(NOW))
                .extracting(RunningSession::key)
                .containsExactly(key("session-2"), key("session-1"));
        assertThat(sessions.ofStaff(NOW).getLast().lastUsed()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void what_has_expired_is_not_listed() {
        begin("session-1", "staff:" + LI.value(), NOW, NOW.minusSeconds(1));

        assertThat(sessions.ofStaff(NOW)).isEmpty();
    }

    @Test
    void customers_are_counted() {
        begin("session-1", null, NOW, NOW.plusSeconds(600));
        begin("session-2", null, NOW, NOW.plusSeconds(600));
        begin("session-3", null, NOW, NOW.minusSeconds(1));
        attribute("session-1", "customer");
        attribute("session-2", "openedPolicy");
        attribute("session-3", "customer");

        assertThat(sessions.customers(NOW)).isEqualTo(1);
    }

    @Test
    void all_of_a_customer_are_ended_and_nobody_elses() {
        CustomerId customer = new CustomerId(LI.value());
        begin("session-1", "customer:" + LI.value(), NOW, NOW.plusSeconds(600));
        begin("session-2", "customer:" + LI.value(), NOW, NOW.plusSeconds(600));
        begin("session-3", "customer:" + WANG.value(), NOW, NOW.plusSeconds(600));
        begin("session-4", "staff:" + LI.value(), NOW, NOW.plusSeconds(600));
        attribute("session-1", "customer");

        assertThat(sessions.endAllOf(customer)).isEqualTo(2);
        assertThat(sessions.endAllOf(customer)).isZero();
        assertThat(sessions.ofStaff(NOW)).extracting(RunningSession::staff).containsExactly(LI);
        assertThat(sessions.endAllOf(new CustomerId(WANG.value()))).isEqualTo(1);
    }

    @Test
    void one_is_ended_by_its_key_and_only_of_that_person() {
        begin("session-1", "staff:" + LI.value(), NOW, NOW.plusSeconds(600));

        assertThat(sessions.end(WANG, key("session-1"))).isFalse();
        assertThat(sessions.end(LI, "session-1")).isFalse();
        assertThat(sessions.end(LI, key("session-1"))).isTrue();
        assertThat(sessions.ofStaff(NOW)).isEmpty();
    }

    @Test
    void all_or_all_others_of_a_person_are_ended() {
        for (int number = 1; number <= 3; number++) {
            begin("session-" + number, "staff:" + LI.value(), NOW, NOW.plusSeconds(600));
        }
        begin("session-4", "staff:" + WANG.value(), NOW, NOW.plusSeconds(600));
        attribute("session-1", "staff");

        assertThat(sessions.endOthersOf(LI, key("session-2"))).isEqualTo(2);
        assertThat(sessions.endAllOf(LI)).isEqualTo(1);
        assertThat(sessions.ofStaff(NOW)).extracting(RunningSession::staff).containsExactly(WANG);
    }

    private static String key(String id) {
        return TestDatabase.hash().text("session", id);
    }

    private void begin(String id, @Nullable String principal, Instant lastUsed, Instant expiry) {
        db.execute(
                "insert into infrastructure.spring_session values (?, ?, ?, ?, 900, ?, ?)",
                id,
                id,
                lastUsed.toEpochMilli(),
                lastUsed.toEpochMilli(),
                expiry.toEpochMilli(),
                principal);
    }

    private void attribute(String id, String name) {
        db.execute("insert into infrastructure.spring_session_attributes values (?, ?, '')", id, name);
    }
}
