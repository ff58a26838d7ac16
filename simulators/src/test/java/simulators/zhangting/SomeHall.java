package simulators.zhangting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import simulators.zhangting.http.Json;
import tools.jackson.databind.JsonNode;

/** A hall that only listens: it writes down what it is told and answers as it was told to, then 204. */
final class SomeHall implements AutoCloseable {

    /** @param signed whether the signature is right */
    record Told(String path, JsonNode body, String nonce, boolean signed) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private final HttpServer server;

    SomeHall() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::listen);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Told> told() {
        return told;
    }

    void willAnswer(int... statuses) {
        for (var status : statuses) {
            answers.add(status);
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().toString();
            told.add(new Told(path, Json.read(body), header(exchange, "Nonce"), signed(exchange, path, body)));
            exchange.sendResponseHeaders(Optional.ofNullable(answers.poll()).orElse(204), -1);
        }
    }

    private static boolean signed(HttpExchange exchange, String path, byte[] body) {
        var expected = SomeSignature.of(
                SomeBroker.SECRET, path, body, header(exchange, "Timestamp"), header(exchange, "Nonce"), "");
        return header(exchange, "Key").equals(SomeBroker.KEY_ID)
                && header(exchange, "Signature").equals(expected);
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst("X-Zhangting-" + name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
