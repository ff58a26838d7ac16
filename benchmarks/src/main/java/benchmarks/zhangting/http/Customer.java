package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.watched.CaptchaAnswers;
import benchmarks.zhangting.world.Invented;
import benchmarks.zhangting.world.Outside;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A customer who does over HTTP what the phone's page does. */
final class Customer {

    private static final String AGREEMENT = "/agreements/information-change/";

    final Browser browser;
    private final Outside outside;
    private final String account;
    private final String phone;
    private int codes;
    private int endings;

    Customer(URI hall, Outside outside, int number) {
        this.browser = new Browser(hall, "hall");
        this.outside = outside;
        this.account = Invented.account(number);
        this.phone = Invented.phone(number);
    }

    String account() {
        return account;
    }

    void signIn() throws IOException, InterruptedException {
        browser.refresh();
        browser.post("/policies/privacy-policy/opening", Map.of()).mustBe(200);
        JsonNode captcha = browser.post("/captchas", Map.of()).mustBe(201);
        Map<String, Object> asked = Map.of(
                "account",
                account,
                "phone",
                phone,
                "captchaId",
                captcha.path("id").asString(),
                "captchaAnswer",
                answer(captcha.path("image").asString()));
        browser.post("/sign-in/codes", asked).mustBe(202);
        Map<String, Object> signIn = Map.of("account", account, "phone", phone, "code", code(), "policyAccepted", true);
        browser.post("/sign-in", signIn).mustBe(204);
        browser.refresh();
    }

    private static String answer(String image) {
        return CaptchaAnswers.of(Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1)));
    }

    private String code() throws IOException, InterruptedException {
        return outside.code(phone, codes++);
    }

    /** @return its id */
    String draft(String... kinds) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        String id = browser.post("/applications", Map.of("business", "reset-password"), "Idempotency-Key", key)
                .mustBe(201)
                .path("id")
                .asString();
        browser.put("/applications/" + id + "/items", Map.of("kinds", List.of(kinds)))
                .mustBe(200);
        return id;
    }

    /** Everything from the start to the submission, where the pack asks for no pictures. */
    String apply() throws IOException, InterruptedException {
        String id = draft("trading");
        String path = "/applications/" + id;
        browser.post(path + "/codes", Map.of("purpose", "phone")).mustBe(202);
        browser.post(path + "/phone", Map.of("code", code())).mustBe(200);
        browser.post(path + AGREEMENT + "opening", Map.of()).mustBe(200);
        browser.post(path + AGREEMENT + "acceptance", Map.of()).mustBe(200);
        browser.post(path + "/codes", Map.of("purpose", "signature")).mustBe(202);
        browser.post(path + "/signature", Map.of("code", code())).mustBe(200);
        JsonNode submitted = browser.post(path + "/submission", Map.of()).mustBe(200);
        Mismatch.unless(submitted.path("state").asString().equals("submitted"), "not submitted: " + submitted);
        return id;
    }

    /** Waits for the message that everything is done. */
    Outside.Text told() throws IOException, InterruptedException {
        return outside.text(phone, "办理完成", endings++);
    }
}
