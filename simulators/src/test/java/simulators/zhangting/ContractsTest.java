package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;

class ContractsTest extends WithABroker {

    @Test
    void a_customer_is_found_by_account_with_counters_and_passwords() {
        var found = answered(broker.ask(ServiceName.REGISTRY, "/customers/search", Map.of("account", ACCOUNT)), 200)
                .body();

        assertThat(found.path("name").asString()).isEqualTo("王秀英");
        assertThat(found.path("document").path("type").asString()).isEqualTo("resident-id");
        assertThat(found.path("openedOn").asString()).isEqualTo("2009-05-06");
        assertThat(found.path("naturalPerson").asBoolean()).isTrue();
        assertThat(found.path("counters").path(0).path("counter").asString()).isEqualTo("ctp-main");
        assertThat(found.path("counters").path(0).path("seat").isNull()).isTrue();
        assertThat(found.path("counters").path(0).path("passwords").size()).isEqualTo(2);
        assertThat(found.path("counters").path(1).path("account").asString()).isEqualTo("0135" + ACCOUNT);
    }

    @Test
    void a_customer_is_found_by_document_and_a_stranger_is_not() {
        var known = Map.of("documentType", "resident-id", "documentNumber", "110108197207191056");
        var stranger = Map.of("documentType", "resident-id", "documentNumber", "11010519491231002X");

        assertThat(answered(broker.ask(ServiceName.REGISTRY, "/customers/search", known), 200)
                        .body()
                        .path("account")
                        .asString())
                .isEqualTo("80000002");
        answered(broker.ask(ServiceName.REGISTRY, "/customers/search", stranger), 404);
    }

    @Test
    void a_trading_password_is_reset_and_fits() {
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);

        var place = new PasswordPlace("ctp-main", ACCOUNT, "trading");
        assertThat(state().passwords().fits(place, PASSWORD)).isTrue();
        assertThat(state().passwords().fits(place, "Abcd1235")).isFalse();
        assertThat(state().ledger().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(key);
            assertThat(entry.at()).isEqualTo(SomeBroker.NOW);
            assertThat(entry.toJson().toString())
                    .contains("\"passwordLength\":\"8\"")
                    .doesNotContain(PASSWORD);
        });
    }

    @Test
    void a_query_password_is_reset_by_user_name() {
        var body = Map.of("userName", "0135" + ACCOUNT, "newPassword", PASSWORD);

        answered(broker.post(ServiceName.CFMMC, "/query-password-resets", key, body), 200);

        assertThat(state().passwords().fits(new PasswordPlace("cfmmc", ACCOUNT, "query"), PASSWORD))
                .isTrue();
        assertThat(state().ledger().of(ServiceName.CFMMC)).hasSize(1);
    }

    @Test
    void a_message_reaches_the_inbox_once_however_often_it_is_sent() {
        var body = Map.of("phone", "13800000001", "text", "【示例期货】验证码 123456");

        var first = answered(broker.post(ServiceName.SMS, "/messages", key, body), 200);
        var second = answered(broker.post(ServiceName.SMS, "/messages", key, body), 200);

        assertThat(first.body()).isEqualTo(second.body());
        assertThat(first.body().path("messageId").asString()).isNotBlank();
        assertThat(state().inbox().messages("13800000001"))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("123456"));
    }

    @Test
    void a_face_is_verified_refused_or_not_looked_at_as_the_switch_says() {
        var match = answered(face("王秀英", "310101195803122042"), 200).body();
        assertThat(match.path("match").asBoolean()).isTrue();
        assertThat(match.path("live").asBoolean()).isTrue();
        assertThat(match.path("score").asDouble()).isBetween(0.9, 1.0);
        assertThat(match.path("reference").asString()).isNotBlank();

        assertThat(answered(face("赵磊", "320102198801051334"), 200)
                        .body()
                        .path("match")
                        .asBoolean(true))
                .isFalse();
        answered(face("刘洋", "330106199106302113"), 503);
        assertThat(answered(face("王秀兰", "310101195803122042"), 200)
                        .body()
                        .path("match")
                        .asBoolean(true))
                .isFalse();
    }

    private GatewayReply face(String name, String number) {
        var photo = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        var body = Map.of("name", name, "documentNumber", number, "photo", photo, "photoType", "image/jpeg");
        return broker.ask(ServiceName.FACE, "/verifications", body);
    }

    @Test
    void the_counter_declines_what_it_cannot_do() {
        assertThat(code(reset("80009999", "trading", PASSWORD))).isEqualTo("13");
        assertThat(code(reset("80000007", "trading", PASSWORD))).isEqualTo("19");
        assertThat(code(reset("80000003", "funds", PASSWORD))).isEqualTo("2011");
        assertThat(code(reset(ACCOUNT, "trading", "12345"))).isEqualTo("131");
        assertThat(state().ledger().entries()).isEmpty();
    }

    @Test
    void a_request_that_breaks_the_contract_is_not_done() {
        answered(reset(ACCOUNT, "colour", PASSWORD), 400);
        answered(
                broker.ask(ServiceName.CTP_MANAGEMENT, "/password-resets", SomeBroker.resetBody(ACCOUNT, PASSWORD)),
                400);
        answered(broker.ask(ServiceName.CTP_MANAGEMENT, "/nonsense", Map.of()), 404);
        assertThat(state().ledger().entries()).isEmpty();
    }

    private GatewayReply reset(String account, String purpose, String password) {
        var body = Map.of("account", account, "purpose", purpose, "currency", "CNY", "newPassword", password);
        return broker.post(ServiceName.CTP_MANAGEMENT, "/password-resets", UUID.randomUUID(), body);
    }

    private static String code(GatewayReply reply) {
        return answered(reply, 422).body().path("code").asString();
    }
}
