package io.zhangting.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A gateway that gives one answer and remembers the last request. */
final class StubGateway implements AutoCloseable {

    private final HttpServer server;
    private final int status;
    private final String body;
    private final Map<String, String> headers;
    private volatile HttpExchange last;

    StubGateway(int status, String body, Map<String, String> headers) throws IOException {
        this.status = status;
        this.body = body;
        this.headers = headers;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    StubGateway(int status, String body) throws IOException {
        this(status, body, Map.of());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    String header(String name) {
        return last.getRequestHeaders().getFirst(name);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        last = exchange;
        headers.forEach(exchange.getResponseHeaders()::add);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
