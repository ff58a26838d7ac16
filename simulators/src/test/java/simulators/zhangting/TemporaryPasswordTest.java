package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import simulators.zhangting.front.SomeLibrary;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;

/** Passwords that the management gateway sets and the front has changed. */
class TemporaryPasswordTest extends WithABroker {

    private static final String FINAL = "Wxyz9876";

    @Test
    void a_temporary_password_stands_under_its_key_until_the_front_has_changed_it() {
        answered(reset(key, Map.of("temporary", true)), 200);
        assertThat(standing(Map.of())).isEqualTo("{\"temporary\":true,\"key\":\"" + key + "\"}");

        try (var library = SomeLibrary.authenticated(broker.ctpFront())) {
            assertThat(library.logIn(ACCOUNT, PASSWORD)).isEqualTo(140);
            assertThat(library.change(ACCOUNT, PASSWORD, FINAL)).isZero();
        }

        assertThat(standing(Map.of())).isEqualTo("{\"temporary\":false}");
        assertThat(state().ledger().entries())
                .extracting(entry -> entry.effect().service())
                .containsExactly(ServiceName.CTP_MANAGEMENT, ServiceName.CTP_FRONT);
        assertThat(state().ledger().entries().getFirst().effect().facts()).containsEntry("temporary", "true");
    }

    @Test
    void a_final_reset_ends_a_temporary_one_and_the_front_takes_it() {
        answered(reset(key, Map.of("temporary", true)), 200);
        answered(reset(UUID.randomUUID(), Map.of("temporary", false, "newPassword", FINAL)), 200);

        assertThat(standing(Map.of())).isEqualTo("{\"temporary\":false}");
        try (var library = SomeLibrary.authenticated(broker.ctpFront())) {
            assertThat(library.logIn(ACCOUNT, FINAL)).isZero();
        }
    }

    @Test
    void the_gateway_serves_another_counter_that_is_named() {
        var seat = Map.of("counter", "seat-50011");
        assertThat(answered(reset(key, seat), 422).body().path("code").asString())
                .isEqualTo("13");
        answered(search(seat), 404);

        state().customers()
                .put(state().customers().byAccount(ACCOUNT).orElseThrow().with(CounterAccount.seat("50011", ACCOUNT)));

        var again = UUID.randomUUID();
        answered(reset(again, Map.of("counter", "seat-50011", "temporary", true)), 200);
        assertThat(standing(seat)).contains(again.toString());
        assertThat(standing(Map.of())).isEqualTo("{\"temporary\":false}");
        assertThat(state().passwords().fits(new PasswordPlace("seat-50011", ACCOUNT, "trading"), PASSWORD))
                .isTrue();
        try (var library = SomeLibrary.authenticated(broker.front("seat-50011"))) {
            assertThat(library.logIn(ACCOUNT, PASSWORD)).isEqualTo(140);
        }
    }

    @Test
    void what_makes_no_sense_is_refused() {
        answered(reset(key, Map.of("counter", "femas-main")), 400);
        answered(reset(key, Map.of("temporary", "yes")), 400);
        answered(search(Map.of("account", "80009999")), 404);
        answered(search(Map.of("purpose", "colour")), 400);
        answered(broker.gateway(ServiceName.FEMAS, Duration.ofSeconds(3)).ask("/passwords/search", Map.of()), 404);
    }

    private String standing(Map<String, ?> more) {
        return answered(search(more), 200).body().toString();
    }

    private GatewayReply search(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("account", ACCOUNT, "purpose", "trading"));
        body.putAll(more);
        return broker.gateway(ServiceName.CTP_MANAGEMENT, Duration.ofSeconds(3)).ask("/passwords/search", body);
    }

    private GatewayReply reset(UUID under, Map<String, ?> more) {
        var body = new HashMap<String, Object>(SomeBroker.resetBody(ACCOUNT, PASSWORD));
        body.putAll(more);
        return broker.gateway(ServiceName.CTP_MANAGEMENT, Duration.ofSeconds(3)).post("/password-resets", under, body);
    }
}
