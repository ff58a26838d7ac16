package io.zhangting.registry;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.SeatRole;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.CustomerRegistry.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A registry that does not keep its contract. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class BrokenRegistryIT {

    private static final String LI = """
            {"account": "80000002", "name": "李建国", "document": {"type": "resident-id", "number": "110108197207191056"},
             "phone": "13800000002", "status": "active", "openedOn": "2015-11-23", "branch": "北京海淀营业部",
             "naturalPerson": true, "counters": [{"counter": "ctp-main", "role": "secondary",
             "seat": "#50011-上海", "account": "80000002", "status": "dormant", "passwords": ["trading"]}]}
            """;

    @RegisterExtension
    static final WireMockExtension REGISTRY = WireMockExtension.newInstance().build();

    private final CustomerRegistry registry =
            new HttpCustomerRegistry(SomeWay.to(REGISTRY.getPort(), SomeWay.SECRET, SomeWay.PATIENT));

    @Test
    void a_secondary_seat_is_read_with_its_name_and_nothing_personal_is_in_the_address() {
        assertThat(find(200, LI))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.customer().counters())
                                .singleElement()
                                .satisfies(held -> {
                                    assertThat(held.role()).isEqualTo(SeatRole.SECONDARY);
                                    assertThat(held.seat()).contains("#50011-上海");
                                }));
        REGISTRY.verify(postRequestedFor(urlEqualTo("/registry/customers/search"))
                .withRequestBody(equalToJson("{\"account\": \"80000002\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"account\": \"80000002\", \"name\"|\"account\": \"8000\", \"name\"",
                "\"name\": \"李建国\"|\"name\": \" \"",
                "\"name\": \"李建国\"|\"name\": {\"first\": \"李建国\"}",
                "resident-id|driving-licence",
                "110108197207191056|",
                "13800000002|010-88888888",
                "\"active\"|\"asleep\"",
                "2015-11-23|23.11.2015",
                "\"branch\"|\"office\"",
                "\"counters\"|\"seats\"",
                "\"counters\": [|\"counters\": [\"ctp-main\", ",
                "ctp-main|CTP main",
                "secondary|third",
                "\"account\": \"80000002\", \"status\"|\"status\"",
                "dormant|asleep",
                "\"passwords\"|\"secrets\"",
                "[\"trading\"]|\"trading\"",
                "[\"trading\"]|[{\"purpose\": \"trading\"}]",
                "[\"trading\"]|[null]",
            })
    void an_answer_that_breaks_the_contract_is_unavailable_and_tells_no_log(
            String kept, String broken, CapturedOutput log) {
        assertThat(LI).contains(kept);

        Answer answer = find(200, LI.replace(kept, broken == null ? "" : broken));

        assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        assertThat(log.getAll()).contains("broke its contract");
        assertThat(log.getAll() + answer).doesNotContain("李建国", "110108197207191056", "13800000002", "80000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>李建国</html>", "\"李建国\""})
    void an_answer_that_is_no_customer_is_unavailable_and_tells_no_log(String body, CapturedOutput log) {
        Answer answer = find(200, body);

        assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        assertThat(log.getAll() + answer).doesNotContain("李建国");
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 302, 400, 401, 403, 409, 422, 429, 500, 502, 503, 504})
    void any_other_status_is_unavailable(int status) {
        assertThat(find(status, LI)).isInstanceOf(Answer.Unavailable.class);
    }

    private Answer find(int status, String body) {
        REGISTRY.stubFor(any(anyUrl()).willReturn(jsonResponse(body, status)));
        return registry.find(new CustomerClaim.OfAccount(new AccountNumber("80000002")));
    }
}
