package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A customer who starts applications and withdraws them again, one after the other, and remembers what was accepted. */
final class Applicant implements Runnable {

    /** The last state that the hall acknowledged, by the application's id. */
    private final Map<String, String> accepted = new ConcurrentHashMap<>();

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CustomerClient customer;

    Applicant(CustomerClient customer) {
        this.customer = customer;
    }

    void signIn() {
        customer.signIn();
    }

    Map<String, String> accepted() {
        return Map.copyOf(accepted);
    }

    int failures() {
        return failures.get();
    }

    void stop() {
        stopped.set(true);
    }

    @Override
    public void run() {
        while (!stopped.get()) {
            try {
                applyAndWithdraw();
            } catch (UncheckedIOException | AssertionError refused) {
                failures.incrementAndGet();
            }
        }
    }

    private void applyAndWithdraw() {
        String id = customer.start();
        accepted.put(id, "draft");
        customer.http
                .put("/applications/" + id + "/items", Map.of("kinds", List.of("trading")))
                .mustBe(200);
        accepted.put(id, "draft with items");
        customer.http.post("/applications/" + id + "/withdrawal", Map.of()).mustBe(200);
        accepted.put(id, "withdrawn");
    }

    /** At least as far as it was acknowledged: an answer may have been lost after the commit. */
    void everythingAcceptedIsThere() {
        accepted.forEach((id, state) -> {
            JsonNode seen = customer.http.get("/applications/" + id).mustBe(200).body();
            if (state.equals("withdrawn")) {
                assertThat(seen.path("state").asString()).isEqualTo("withdrawn");
            }
            if (state.equals("draft with items")) {
                assertThat(seen.path("items").size()).isEqualTo(1);
            }
        });
    }
}
