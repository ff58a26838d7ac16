package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.GatewaySecret;
import io.zhangting.gateway.GatewaySettings;
import io.zhangting.gateway.SignedGateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import simulators.zhangting.contract.SigningKeys;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import tools.jackson.databind.JsonNode;

/** Running simulators and the hall's own client for each of them. */
final class SomeBroker implements AutoCloseable {

    static final String KEY_ID = "hall-1";
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<ServiceName, SignedGateway> gateways = new HashMap<>();

    SomeBroker() {
        this(SimulatorSettings.local(SigningKeys.of(KEY_ID, SECRET.getBytes())));
    }

    SomeBroker(SimulatorSettings settings) {
        simulators = Simulators.start(settings.withClock(InstantSource.fixed(NOW)));
        for (var service : ServiceName.values()) {
            gateways.put(service, gateway(service, Duration.ofSeconds(3)));
        }
    }

    SimulatorState state() {
        return simulators.state();
    }

    StandInFront front(String counter) {
        return simulators.front(counter);
    }

    StandInFront ctpFront() {
        return simulators.ctpFront();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + simulators.port() + path);
    }

    SignedGateway gateway(ServiceName service, Duration readTimeout) {
        var settings = new GatewaySettings(
                address("/" + service.path()),
                KEY_ID,
                GatewaySecret.fromText(SECRET),
                Duration.ofSeconds(2),
                readTimeout);
        return new SignedGateway(settings, InstantSource.fixed(NOW), UUID::randomUUID);
    }

    GatewayReply reset(UUID key, String account, String password) {
        return gateway(ServiceName.CTP_MANAGEMENT).post("/password-resets", key, resetBody(account, password));
    }

    static Map<String, String> resetBody(String account, String password) {
        return Map.of("account", account, "purpose", "trading", "currency", "CNY", "newPassword", password);
    }

    GatewayReply probe(UUID key) {
        return probe(ServiceName.CTP_MANAGEMENT, key);
    }

    GatewayReply probe(ServiceName service, UUID key) {
        return gateway(service).get("/operations/" + key);
    }

    GatewayReply unlock(ServiceName service, UUID key, String account) {
        return post(service, "/unlocks", key, Map.of("account", account));
    }

    GatewayReply lock(ServiceName service, String account) {
        return gateway(service).ask("/locks/search", Map.of("account", account));
    }

    void callBackTo(URI hall) {
        simulators.callBackTo(hall);
    }

    GatewayReply post(ServiceName service, String path, UUID key, Map<String, String> body) {
        return gateway(service).post(path, key, body);
    }

    GatewayReply ask(ServiceName service, String path, Map<String, String> body) {
        return gateway(service).ask(path, body);
    }

    private SignedGateway gateway(ServiceName service) {
        return gateways.get(service);
    }

    JsonNode control(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        var response = send(request);
        assertThat(response.statusCode()).isLessThan(300);
        return Json.read(response.body().getBytes());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        gateways.values().forEach(SignedGateway::close);
        http.shutdownNow();
        simulators.close();
    }
}
