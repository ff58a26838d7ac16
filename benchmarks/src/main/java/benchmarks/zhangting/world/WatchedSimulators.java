package benchmarks.zhangting.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import simulators.zhangting.SimulatorSettings;
import simulators.zhangting.Simulators;
import simulators.zhangting.contract.SigningKeys;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.LedgerEntry;
import simulators.zhangting.state.ServiceName;

/**
 * The simulators in a process of their own, with a door for the bench that costs them nothing: their own control
 * interface writes out everything that there is at every question.
 */
public final class WatchedSimulators {

    private static final String CUSTOMER = """
            {"account": "%1$s", "name": "测试客户", "document": {"type": "resident-id", "number": "%3$s"}, "phone": "%2$s",
             "status": "active", "openedOn": "2019-05-06", "branch": "示例营业部", "naturalPerson": true, "counters": [
               {"counter": "ctp-main", "role": "main", "seat": null, "account": "%1$s", "status": "active",
                "passwords": ["trading", "funds"]}]}""";

    private final Simulators simulators;
    private final Phones phones;

    private WatchedSimulators(Simulators simulators) {
        this.simulators = simulators;
        this.phones = new Phones(simulators.state().inbox());
    }

    /** The ports of the simulators and of the door. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        SigningKeys keys = SigningKeys.parse(System.getenv("SIMULATORS_KEYS"));
        var watched = new WatchedSimulators(
                Simulators.start(SimulatorSettings.local(keys).withPort(Integer.parseInt(arguments[0]))));
        HttpServer door = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 1000);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/text", watched::text);
        door.createContext("/customers", watched::customers);
        door.createContext("/effects", watched::effects);
        door.start();
        watched.phones.watch();
    }

    /** {@code /text/<phone>/<words>/<how many before>} */
    private void text(HttpExchange call) throws IOException {
        List<String> asked = asked(call);
        try {
            var text = phones.text(asked.get(0), asked.get(1), Integer.parseInt(asked.get(2)), Duration.ofSeconds(30));
            answer(call, text.map(found -> found.time() + " " + found.text()).orElse(""));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** {@code /customers/<first>/<how many>}: adds them. */
    private void customers(HttpExchange call) throws IOException {
        List<String> asked = asked(call);
        int first = Integer.parseInt(asked.get(0));
        IntStream.range(first, first + Integer.parseInt(asked.get(1))).forEach(this::add);
        answer(call, "added");
    }

    private void add(int number) {
        String json =
                String.format(CUSTOMER, Invented.account(number), Invented.phone(number), Invented.document(number));
        simulators.state().customers().put(Json.as(Json.read(json.getBytes(StandardCharsets.UTF_8)), Customer.class));
    }

    /** Accounts at the CTP counter, each as often as something was done to it. */
    private void effects(HttpExchange call) throws IOException {
        answer(
                call,
                simulators.state().ledger().of(ServiceName.CTP_MANAGEMENT).stream()
                        .map(LedgerEntry::effect)
                        .map(effect -> effect.account())
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> asked(HttpExchange call) {
        String[] parts = call.getRequestURI().getPath().split("/");
        return List.of(parts).subList(2, parts.length);
    }

    private static void answer(HttpExchange call, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
