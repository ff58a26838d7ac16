package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input over HTTP: a named error with the way out; nothing entered is lost, nothing revealed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private final DemoProcess demo;
    private final CustomerClient customer;
    private final CustomerClient stranger;

    BadInputIT(@TempDir Path folder) {
        demo = new DemoProcess(folder);
        customer = demo.customer("80000003");
        customer.signIn();
        customer.startWithPhotos("trading");
        stranger = demo.customer("80001030");
        stranger.signIn();
    }

    @AfterAll
    void close() {
        demo.close();
    }

    private void refused(HttpSession.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    @Test
    void a_kind_that_the_customer_does_not_hold() {
        refused(customer.http.put(customer.path("/items"), Map.of("kinds", List.of("funds"))), 422, "kind-not-held");
        refused(customer.http.put(customer.path("/items"), Map.of("kinds", List.of("root"))), 422, "kind-not-held");
        refused(customer.http.put(customer.path("/items"), Map.of("kinds", List.of())), 422, "nothing-chosen");
        assertThat(customer.follow().path("items").size()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_too_large_mistyped_or_damaged() {
        byte[] large = Arrays.copyOf(Pictures.jpeg(1), 5 * 1024 * 1024 + 1);
        byte[] cut = Arrays.copyOf(Pictures.jpeg(1), 20);
        String front = customer.path("/photos/front");
        refused(customer.http.upload("PUT", front, large, "image/jpeg"), 413, "file-too-large");
        refused(
                customer.http.upload("PUT", front, "<svg/>".getBytes(StandardCharsets.UTF_8), "image/jpeg"),
                415,
                "file-type");
        refused(customer.http.upload("PUT", front, cut, "image/jpeg"), 422, "file-damaged");
        assertThat(customer.http.get(front).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_number_an_expired_document_and_a_missing_date() {
        refused(document(customer.person.name(), "11010519491231002Y", "2038-05-07"), 422, "number-malformed");
        refused(document(customer.person.name(), "11010519491231002X", "2038-05-07"), 422, "number-differs");
        refused(
                document(
                        "别人",
                        customer.person.number(),
                        customer.person.validUntil().orElseThrow()),
                422,
                "name-differs");
        refused(document(customer.person.name(), customer.person.number(), "2020-06-01"), 422, "document-expired");
        refused(document(customer.person.name(), customer.person.number(), "2037-01-01"), 422, "validity-malformed");
        assertThat(customer.follow().path("document").path("number").isNull()).isTrue();
    }

    private HttpSession.Answer document(String name, String number, String validUntil) {
        return customer.http.put(
                customer.path("/document"),
                Map.of(
                        "name",
                        name,
                        "number",
                        number,
                        "validFrom",
                        Person.VALID_FROM,
                        "validUntil",
                        validUntil,
                        "longTerm",
                        false));
    }

    @Test
    void a_step_out_of_order() {
        refused(customer.http.post(customer.path("/phone"), Map.of("code", "123456")), 409, "step-out-of-order");
        refused(customer.http.post(customer.path("/signature"), Map.of("code", "123456")), 409, "step-out-of-order");
        refused(customer.http.post(customer.path("/face/alternative"), Map.of()), 409, "step-out-of-order");
        refused(customer.http.post(customer.path("/submission"), Map.of()), 409, "step-missing");
    }

    @Test
    void somebody_elses_application_and_evidence() {
        refused(stranger.http.get(customer.path("")), 404, "not-found");
        refused(stranger.http.get(customer.path("/photos/front")), 404, "not-found");
        refused(stranger.http.put(customer.path("/items"), Map.of("kinds", List.of("trading"))), 404, "not-found");
        refused(
                stranger.http.upload("PUT", customer.path("/photos/front"), Pictures.jpeg(9), "image/jpeg"),
                404,
                "not-found");
    }

    @Test
    void a_customer_is_nobody_in_the_console_and_nobody_is_let_in_without_a_session() {
        HttpSession nobody = new HttpSession(demo.address, "hall");
        nobody.refresh();
        refused(nobody.get(customer.path("")), 401, "signed-out");
        HttpSession console = new HttpSession(demo.address, "console");
        console.refresh();
        refused(console.get("/queue"), 401, "signed-out");
        refused(console.get("/applications/" + customer.application), 401, "signed-out");
    }

    @Test
    void a_write_without_its_token_or_from_another_site() {
        HttpSession forged = new HttpSession(demo.address, "hall");
        refused(forged.post("/captchas", Map.of()), 403, "csrf");
        forged.refresh();
        refused(forged.post("/captchas", Map.of(), "Sec-Fetch-Site", "cross-site"), 403, "foreign-site");
    }

    @Test
    void wrong_captchas_and_wrong_codes_look_the_same_for_everybody() {
        for (String account : List.of("80001031", "99999999")) {
            HttpSession http = new HttpSession(demo.address, "hall");
            http.refresh();
            http.post("/policies/privacy-policy/opening", Map.of()).mustBe(200);
            String captcha = http.post("/captchas", Map.of())
                    .mustBe(201)
                    .body()
                    .path("id")
                    .asString();
            Map<String, String> asked =
                    Map.of("account", account, "phone", "13800001031", "captchaId", captcha, "captchaAnswer", "none");
            refused(http.post("/sign-in/codes", asked), 422, "captcha-wrong");
            refused(
                    http.post(
                            "/sign-in",
                            Map.of(
                                    "account",
                                    account,
                                    "phone",
                                    "13800001031",
                                    "code",
                                    "000000",
                                    "policyAccepted",
                                    true)),
                    422,
                    "code-wrong");
        }
    }
}
