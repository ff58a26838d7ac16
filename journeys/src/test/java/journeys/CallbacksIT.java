package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callbacks of gateways over HTTP: the right ones settle, all others change nothing and are logged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallbacksIT {

    private static final int FIRST = 84000001;
    private static final List<String> MANNERS = List.of("right", "twice", "forged", "replayed", "stranger");
    private static final List<String> RECEIPTS =
            List.of("receipt-twice", "receipt-forged", "receipt-stranger", "undeliverable");

    private final ProcessWorld world;

    /** One customer for each way of calling back, then one for each kind of receipt. */
    CallbacksIT() {
        world = new ProcessWorld(Folders.fresh("CallbacksIT"));
        world.addStaff();
        for (int number = 0; number < RECEIPTS.size(); number++) {
            world.simulators.fault(Map.of(
                    "service", "sms",
                    "kind", RECEIPTS.get(number),
                    "account", phone(MANNERS.size() + number)));
        }
        for (int number = 0; number < MANNERS.size(); number++) {
            world.simulators.fault(
                    Map.of("service", "cfmmc", "kind", "pending", "account", "" + (FIRST + number), "times", 1));
        }
        world.approveApplications(FIRST, MANNERS.size() + RECEIPTS.size(), "monitoring-centre");
        world.startHall();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"right, 204", "twice, '204, 204'", "forged, 401", "replayed, '204, 401'", "stranger, 404"})
    void whatever_is_called_back_the_result_is_told_once(String manner, String answers) {
        int number = MANNERS.indexOf(manner);
        int before = answers().size();
        settle(number, manner);

        await("the callbacks to be answered")
                .atMost(Duration.ofSeconds(20))
                .until(() -> answers().stream().skip(before).toList(), List.of(answers.split(", "))::equals);
        await("the application to be completed, by callback or by the next poll")
                .atMost(Duration.ofMinutes(1))
                .until(() -> column("state", number).equals(List.of("completed")));
        await("the customer to be told").until(() -> completions(number) > 0);
        assertThat(completions(number)).isEqualTo(1);
        assertThat(world.simulators.effects("" + (FIRST + number))).hasSize(1);
        assertLogged(manner);
    }

    private void assertLogged(String manner) {
        Map<String, String> lines = Map.of(
                "forged", "ALERT: a callback in the name of gateway cfmmc is FORGED",
                "replayed", "ALERT: a callback in the name of gateway cfmmc is REPLAYED",
                "twice", "changes nothing: KNOWN_ALREADY",
                "stranger", "changes nothing: STRANGER");
        assertThat(world.hall().output()).contains(lines.getOrDefault(manner, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "receipt-twice, delivered",
        "receipt-forged, accepted",
        "receipt-stranger, accepted",
        "undeliverable, undeliverable"
    })
    void a_receipt_is_believed_once_and_only_from_the_vendor(String receipt, String state) {
        int number = MANNERS.size() + RECEIPTS.indexOf(receipt);
        String messages = "select m.state from notifications.message m where m.application = '"
                + column("id", number).getFirst() + "'";

        await("both messages to be " + state)
                .atMost(Duration.ofSeconds(40))
                .until(() -> world.postgres().column(messages), List.of(state, state)::equals);
        await("the receipts to be answered")
                .until(() -> sent("/api/callbacks/sms/receipts").size() >= 2);
    }

    private void settle(int number, String manner) {
        String key = await("it to be pending")
                .atMost(Duration.ofSeconds(30))
                .until(() -> key(number), Optional::isPresent)
                .orElseThrow();
        await("the hall to know that it is pending")
                .until(() -> operations(number).equals(List.of("pending")));
        Object callback = manner.equals("right") ? Boolean.TRUE : manner;
        world.simulators.post(
                "settle", Map.of("service", "cfmmc", "key", key, "status", "applied", "callback", callback));
    }

    private Optional<String> key(int number) {
        return world.simulators
                .get("pending")
                .valueStream()
                .filter(pending -> pending.path("account").asString().equals("" + (FIRST + number)))
                .map(pending -> pending.path("key").asString())
                .findFirst();
    }

    private List<String> answers() {
        return sent("/api/callbacks/cfmmc/operations");
    }

    /** The hall's answers to callbacks, oldest first. */
    private List<String> sent(String path) {
        return world.simulators
                .get("callbacks")
                .path("sent")
                .valueStream()
                .filter(call -> call.path("path").asString().equals(path))
                .map(call -> call.path("answer").asString())
                .toList()
                .reversed();
    }

    /** Applications were made one after the other. */
    private List<String> column(String name, int number) {
        return world.postgres()
                .column("select " + name + " from applications.application order by created_at offset " + number
                        + " limit 1");
    }

    private List<String> operations(int number) {
        return world.postgres()
                .column("select state from execution.operation where application = '"
                        + column("id", number).getFirst() + "'");
    }

    private long completions(int number) {
        return world.simulators.textsTo(phone(number)).stream()
                .filter(text -> text.contains("办理完成"))
                .count();
    }

    private static String phone(int number) {
        return "139" + (FIRST + number);
    }
}
