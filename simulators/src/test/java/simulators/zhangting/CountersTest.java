package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;

/** What the two makes of counters have in common, and what not. */
class CountersTest extends WithABroker {

    private static final String LOCKED = "80000002";

    @Test
    void a_password_on_femas_belongs_to_the_investor_and_names_no_currency() {
        answered(femas(ACCOUNT, "funds", PASSWORD), 200);

        assertThat(state().passwords().fits(new PasswordPlace("femas-main", ACCOUNT, "funds"), PASSWORD))
                .isTrue();
        assertThat(state().passwords().fits(new PasswordPlace("ctp-main", ACCOUNT, "funds"), PASSWORD))
                .isFalse();
        assertThat(state().ledger().of(ServiceName.FEMAS))
                .singleElement()
                .satisfies(entry -> assertThat(entry.effect().operation()).isEqualTo("password-resets"));
        var withCurrency =
                broker.post(ServiceName.FEMAS, "/password-resets", key, SomeBroker.resetBody(ACCOUNT, PASSWORD));
        answered(withCurrency, 400);
    }

    @Test
    void femas_declines_in_its_own_words() {
        assertThat(text(femas("80000003", "trading", PASSWORD))).isEqualTo("12 飞马:投资者不存在");
        assertThat(text(femas(ACCOUNT, "trading", "1"))).isEqualTo("47 飞马:密码不符合安全要求");
        assertThat(text(broker.unlock(ServiceName.FEMAS, key, ACCOUNT))).isEqualTo("58 飞马:用户未被锁定");
        state().faults().once(ServiceName.FEMAS, FaultKind.DECLINE);
        assertThat(text(femas(ACCOUNT, "trading", PASSWORD))).isEqualTo("9 飞马:无此权限");
        assertThat(state().ledger().entries()).isEmpty();
    }

    @Test
    void a_probe_tells_what_became_of_a_change_on_femas() {
        answered(broker.unlock(ServiceName.FEMAS, key, LOCKED), 200);

        assertThat(answered(broker.probe(ServiceName.FEMAS, key), 200)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("applied");
        answered(broker.probe(ServiceName.CTP_MANAGEMENT, key), 404);
    }

    @ParameterizedTest
    @EnumSource(names = {"CTP_MANAGEMENT", "FEMAS"})
    void a_locked_account_is_unlocked_once_and_for_one_counter(ServiceName counter) {
        var lock = answered(broker.lock(counter, LOCKED), 200).body();
        assertThat(lock.path("locked").asBoolean()).isTrue();
        assertThat(lock.path("reason").asString()).isEqualTo("交易密码连续输错超过5次");
        assertThat(lock.path("since").asString()).isEqualTo("2025-06-16T10:00:00+08:00");

        answered(broker.unlock(counter, key, LOCKED), 200);
        answered(broker.unlock(counter, key, LOCKED), 200);

        assertThat(answered(broker.lock(counter, LOCKED), 200).body().toString())
                .isEqualTo("{\"locked\":false}");
        assertThat(state().locks().all()).hasSize(1);
        assertThat(state().ledger().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.effect().service()).isEqualTo(counter);
            assertThat(entry.effect().operation()).isEqualTo("unlocks");
            assertThat(entry.effect().account()).isEqualTo(LOCKED);
        });
    }

    @ParameterizedTest
    @CsvSource({"80000001,4070", "80009999,13", "80000007,19"})
    void what_cannot_be_unlocked_is_declined(String account, String code) {
        assertThat(text(broker.unlock(ServiceName.CTP_MANAGEMENT, key, account)))
                .startsWith(code + " CTP:");
        assertThat(state().ledger().entries()).isEmpty();
    }

    @Test
    void the_lock_of_somebody_unknown_is_not_told() {
        assertThat(answered(broker.lock(ServiceName.CTP_MANAGEMENT, "80009999"), 404)
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("13");
        answered(broker.lock(ServiceName.FEMAS, "80000003"), 404);
    }

    @Test
    void a_pending_unlock_leaves_the_lock_until_it_is_settled() throws Exception {
        state().faults().once(ServiceName.FEMAS, FaultKind.PENDING);
        answered(broker.unlock(ServiceName.FEMAS, key, LOCKED), 202);
        assertThat(state().locks().of(ServiceName.FEMAS, LOCKED)).isPresent();

        assertThat(broker.control("GET", "/sim/pending", "").path(0).toString())
                .isEqualTo("{\"service\":\"femas\",\"operation\":\"unlocks\",\"account\":\"80000002\",\"key\":\"" + key
                        + "\",\"receipt\":\"R-1\"}");
        broker.control("POST", "/sim/settle", "{\"service\":\"femas\",\"key\":\"" + key + "\",\"status\":\"applied\"}");

        assertThat(state().locks().of(ServiceName.FEMAS, LOCKED)).isEmpty();
        assertThat(broker.control("GET", "/sim/pending", "")).isEmpty();
    }

    @Test
    void a_fault_spares_a_look_at_a_lock_unless_it_names_it() throws Exception {
        broker.control("POST", "/sim/faults", "{\"service\":\"femas\",\"kind\":\"maintenance\"}");
        answered(broker.lock(ServiceName.FEMAS, LOCKED), 200);
        answered(broker.unlock(ServiceName.FEMAS, key, LOCKED), 503);

        broker.control(
                "POST", "/sim/faults", "{\"service\":\"femas\",\"kind\":\"maintenance\",\"operation\":\"locks\"}");
        answered(broker.lock(ServiceName.FEMAS, LOCKED), 503);
    }

    @Test
    void accounts_are_locked_and_unlocked_by_the_control_interface() throws Exception {
        var lock = "{\"counter\":\"femas\",\"account\":\"80000001\",\"locked\":%s}";

        var listed = broker.control("PUT", "/sim/locks", lock.formatted("true"));
        assertThat(listed).hasSize(3);
        assertThat(listed.path(2).path("counter").asString()).isEqualTo("femas");
        assertThat(listed.path(2).path("account").asString()).isEqualTo(ACCOUNT);
        assertThat(answered(broker.lock(ServiceName.FEMAS, ACCOUNT), 200)
                        .body()
                        .path("locked")
                        .asBoolean())
                .isTrue();

        assertThat(broker.control("PUT", "/sim/locks", lock.formatted("false"))).hasSize(2);
        broker.control("PUT", "/sim/locks", lock.replace("80000001", LOCKED).formatted("false"));
        broker.control("POST", "/sim/reset", "");
        assertThat(broker.control("GET", "/sim/locks", "")).hasSize(2);
    }

    private GatewayReply femas(String account, String purpose, String password) {
        var body = Map.of("account", account, "purpose", purpose, "newPassword", password);
        return broker.post(ServiceName.FEMAS, "/password-resets", UUID.randomUUID(), body);
    }

    private static String text(GatewayReply reply) {
        var body = answered(reply, 422).body();
        return body.path("code").asString() + " " + body.path("text").asString();
    }
}
