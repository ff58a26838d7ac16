package journeys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Asks for codes and tries to sign in, for customers and for people whom nobody knows, in random order. */
final class SignInTimes {

    static final int KNOWN = 84_000_000;
    static final int UNKNOWN = 85_000_000;
    static final int PEOPLE = 50;
    private static final int WARM_UP = 100;

    final TwoSamples codes = new TwoSamples();
    final TwoSamples signIns = new TwoSamples();

    /** Everything of the answers but the time, for known and for unknown people. */
    final Map<Boolean, Set<String>> answers = new HashMap<>();

    private final Random random = new Random(7);
    private final HttpSession http;
    private final Supplier<String> captchaAnswer;

    SignInTimes(ProcessWorld world) {
        http = new HttpSession(world.hallAddress, "hall");
        captchaAnswer = world::captchaAnswer;
        http.refresh();
        http.post("/policies/privacy-policy/opening", Map.of()).mustBe(200);
    }

    /** So many of each, with those that were taken before. */
    SignInTimes take(int samples) {
        for (int i = 0; i < WARM_UP && codes.smaller() == 0; i++) {
            visit(random.nextBoolean(), new TwoSamples(), new TwoSamples());
        }
        while (codes.smaller() < samples) {
            visit(random.nextBoolean(), codes, signIns);
        }
        return this;
    }

    boolean differ() {
        return codes.differ() && signIns.differ();
    }

    /** The second request follows the first at once, while a worker of the hall looks the customer up. */
    private void visit(boolean known, TwoSamples code, TwoSamples signIn) {
        String account = "" + ((known ? KNOWN : UNKNOWN) + random.nextInt(PEOPLE));
        String captcha =
                http.post("/captchas", Map.of()).mustBe(201).body().path("id").asString();
        Map<String, Object> asked = Map.of(
                "account",
                account,
                "phone",
                "139" + account,
                "captchaId",
                captcha,
                "captchaAnswer",
                captchaAnswer.get());
        Map<String, Object> typed =
                Map.of("account", account, "phone", "139" + account, "code", "no code", "policyAccepted", true);
        timed(known, code, "/sign-in/codes", asked, 202);
        timed(known, signIn, "/sign-in", typed, 422);
    }

    private void timed(boolean known, TwoSamples times, String path, Map<String, Object> body, int status) {
        long start = System.nanoTime();
        HttpSession.Answer answer = http.post(path, body);
        times.add(known, System.nanoTime() - start);
        Map<String, List<String>> headers =
                new TreeMap<>(answer.mustBe(status).headers().map());
        // told by the time, and by how many requests a connection has seen
        List.of("date", "connection", "keep-alive").forEach(headers::remove);
        answers.computeIfAbsent(known, none -> new HashSet<>()).add(path + " " + answer.text() + " " + headers);
    }
}
