package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

class ControlTest extends WithABroker {

    @Test
    void the_ledger_names_the_effect_but_not_the_password() throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);

        var entry = broker.control("GET", "/sim/ledger", "").path(0);

        assertThat(entry.path("sequence").asInt()).isEqualTo(1);
        assertThat(entry.path("service").asString()).isEqualTo("ctp-management");
        assertThat(entry.path("key").asString()).isEqualTo(key.toString());
        assertThat(entry.path("facts").path("purpose").asString()).isEqualTo("trading");
        assertThat(entry.toString()).doesNotContain(PASSWORD);
        assertThat(broker.send(HttpRequest.newBuilder(broker.address("/sim/ledger.csv")))
                        .body())
                .contains(key.toString())
                .doesNotContain(PASSWORD);
    }

    @Test
    void the_inbox_shows_the_newest_message_first() throws Exception {
        for (var text : new String[] {"first", "second"}) {
            var body = Map.of("phone", "13800000001", "text", text);
            broker.post(ServiceName.SMS, "/messages", UUID.randomUUID(), body);
        }

        var inbox = broker.control("GET", "/sim/inbox", "");

        assertThat(inbox.path(0).path("text").asString()).isEqualTo("second");
        assertThat(inbox.path(1).path("phone").asString()).isEqualTo("13800000001");
        assertThat(inbox.path(1).path("time").asString()).isEqualTo(SomeBroker.NOW.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "80000001,Abcd1234,true",
        "013580000001,Abcd1234,true",
        "80000001,abcd1234,false",
        "nobody,Abcd1234,false"
    })
    void a_password_fits_or_does_not(String account, String password, boolean fits) throws Exception {
        var body = Map.of("userName", "013580000001", "newPassword", PASSWORD);
        broker.post(ServiceName.CFMMC, "/query-password-resets", key, body);

        var answer = broker.control(
                "POST",
                "/sim/counters/check",
                "{\"counter\":\"cfmmc\",\"account\":\"%s\",\"purpose\":\"query\",\"password\":\"%s\"}"
                        .formatted(account, password));

        assertThat(answer.path("fits").asBoolean()).isEqualTo(fits);
    }

    @Test
    void the_counters_tell_how_often_a_password_was_set() throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);
        broker.reset(UUID.randomUUID(), ACCOUNT, PASSWORD);

        var first = broker.control("GET", "/sim/counters", "").path(0);

        assertThat(first.path("account").asString()).isEqualTo(ACCOUNT);
        assertThat(first.path("changes").asInt()).isEqualTo(2);
        assertThat(first.path("passwordLength").asInt()).isEqualTo(8);
    }

    @Test
    void the_password_rule_of_the_counter_can_be_changed() throws Exception {
        broker.control(
                "PUT", "/sim/password-rule", "{\"accepted\":\"[0-9]{6}\",\"code\":\"99\",\"text\":\"仅限 6 位数字\"}");

        var declined = answered(broker.reset(key, ACCOUNT, PASSWORD), 422).body();

        assertThat(declined.path("code").asString()).isEqualTo("99");
        assertThat(declined.path("text").asString()).isEqualTo("仅限 6 位数字");
        answered(broker.reset(UUID.randomUUID(), ACCOUNT, "123456"), 200);
    }

    @Test
    void customers_can_be_changed_one_by_one_or_replaced() throws Exception {
        var one = broker.control("GET", "/sim/customers", "").path(0).toString();
        broker.control("PUT", "/sim/customers", one.replace("王秀英", "王秀兰"));
        assertThat(state().customers().byAccount(ACCOUNT).orElseThrow().name()).isEqualTo("王秀兰");
        assertThat(state().customers().all()).hasSize(62);

        broker.control("PUT", "/sim/customers", "[" + one + "]");
        assertThat(state().customers().all()).singleElement();
    }

    @Test
    void faults_are_listed_and_removed() throws Exception {
        state().faults().once(ServiceName.SMS, FaultKind.DROP);
        state().faults().once(ServiceName.FACE, FaultKind.DROP);
        var listed = broker.control("GET", "/sim/faults", "");
        assertThat(listed.path(0).path("kind").asString()).isEqualTo("drop");
        assertThat(listed.path(0).path("times").asInt()).isEqualTo(1);

        broker.control("DELETE", "/sim/faults/" + listed.path(0).path("id").asString(), "");
        assertThat(state().faults().all()).singleElement();
        broker.control("DELETE", "/sim/faults", "");
        assertThat(state().faults().all()).isEmpty();
    }

    @Test
    void a_reset_brings_everything_back_to_the_start() throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);
        broker.post(ServiceName.SMS, "/messages", key, Map.of("phone", "13800000001", "text", "x"));
        broker.control("PUT", "/sim/customers", "[]");
        state().faults().once(ServiceName.CTP_MANAGEMENT, FaultKind.DROP);

        broker.control("POST", "/sim/reset", "");

        assertThat(state().ledger().entries()).isEmpty();
        assertThat(state().inbox().messages()).isEmpty();
        assertThat(state().customers().all()).hasSize(62);
        answered(broker.reset(key, ACCOUNT, "Another-1"), 200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/sim/faults,{},400",
        "POST,/sim/faults,nonsense,400",
        "PUT,/sim/customers,{},400",
        "POST,/sim/nonsense,{},404",
        "GET,/nonsense,'',404",
        "POST,/sim/settle,'{\"service\":\"sms\",\"key\":\"00000000-0000-0000-0000-000000000001\",\"status\":\"applied\"}',404"
    })
    void what_makes_no_sense_is_refused(String method, String path, String body, int status) throws Exception {
        var request =
                HttpRequest.newBuilder(broker.address(path)).method(method, HttpRequest.BodyPublishers.ofString(body));

        assertThat(broker.send(request).statusCode()).isEqualTo(status);
    }
}
