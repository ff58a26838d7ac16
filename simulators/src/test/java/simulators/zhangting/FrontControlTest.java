package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simulators.zhangting.front.FrontFault;
import simulators.zhangting.front.FrontFaultKind;
import simulators.zhangting.front.FrontMode;
import simulators.zhangting.front.SomeLibrary;

class FrontControlTest extends WithABroker {

    @Test
    void the_fronts_show_who_tried_to_come_in() throws Exception {
        try (var library = SomeLibrary.operating(broker.ctpFront())) {
            library.logIn(ACCOUNT, "wrong");
            var fronts = broker.control("GET", "/sim/fronts", "");

            assertThat(fronts.size()).isEqualTo(1);
            var front = fronts.path(0);
            assertThat(front.path("counter").asString()).isEqualTo("ctp-main");
            assertThat(front.path("address").asString()).startsWith("tcp://127.0.0.1:");
            assertThat(front.path("connected").asInt()).isEqualTo(1);
            assertThat(front.path("logins").toString()).isEqualTo("{\"80000001\":1,\"hall-operator\":1}");
            assertThat(front.path("authentications").path("hall-operator").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void faults_are_scripted_listed_and_removed() throws Exception {
        var faults = broker.control("POST", "/sim/fronts/ctp-main/faults", """
                {"kind": "error", "request": "ReqUserLogin", "account": "80000001", "times": 2, "code": 5002, "text": "CTP:系统忙"}
                """);

        assertThat(faults.path(0).path("times").asInt()).isEqualTo(2);
        assertThat(broker.ctpFront().faults())
                .containsExactly(FrontFault.error(5002, "CTP:系统忙")
                        .on("ReqUserLogin")
                        .about(ACCOUNT)
                        .times(2));
        assertThat(broker.control("DELETE", "/sim/fronts/ctp-main/faults", "").size())
                .isZero();
        assertThat(broker.ctpFront().faults()).isEmpty();
    }

    @Test
    void a_front_is_started_and_changed() throws Exception {
        var front = broker.control(
                "PUT",
                "/sim/fronts/seat-50011",
                "{\"mode\":\"storm\",\"queryLimits\":false,\"privilegedOperator\":true}");

        assertThat(front.path("mode").asString()).isEqualTo("storm");
        assertThat(broker.front("seat-50011").queryLimits()).isFalse();
        assertThat(broker.front("seat-50011").privilegedOperator()).isTrue();
        assertThat(broker.control("GET", "/sim/fronts", "").size()).isEqualTo(2);
    }

    @Test
    void a_reset_brings_the_fronts_back_too() throws Exception {
        var front = broker.ctpFront();
        SomeLibrary.operating(front).close();
        front.script(FrontFault.of(FrontFaultKind.DROP));
        front.queryLimits(false);
        front.mode(FrontMode.REFUSING);

        broker.control("POST", "/sim/reset", "");

        assertThat(front.faults()).isEmpty();
        assertThat(front.logins()).isEmpty();
        assertThat(front.queryLimits()).isTrue();
        SomeLibrary.operating(front).close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/sim/fronts,'{}',405",
        "GET,/sim/fronts/nowhere,'',400",
        "PUT,/sim/fronts/ctp-main,'{\"mode\":\"odd\"}',400",
        "PUT,/sim/fronts/NO,'{}',400",
        "POST,/sim/fronts/ctp-main/faults,'{\"kind\":\"odd\"}',400",
        "POST,/ctp-front/password-changes,'{}',404",
        "POST,/sim/faults,'{\"service\":\"ctp-front\",\"kind\":\"drop\"}',400"
    })
    void what_makes_no_sense_is_refused(String method, String path, String body, int status) throws Exception {
        var request =
                HttpRequest.newBuilder(broker.address(path)).method(method, HttpRequest.BodyPublishers.ofString(body));

        assertThat(broker.send(request).statusCode()).isEqualTo(status);
    }
}
