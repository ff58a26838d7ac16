package io.zhangting.gateway;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** One gateway of the broker. Calls never throw for anything that the network or the gateway does. */
public final class SignedGateway implements AutoCloseable {

    private final GatewaySettings settings;
    private final RequestSigner signer;
    private final AnswerReader answers;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client;

    /** Nothing is connected before the first call. */
    public SignedGateway(GatewaySettings settings, InstantSource clock, Supplier<UUID> nonces) {
        this.settings = settings;
        signer = new RequestSigner(settings, clock, nonces);
        answers = new AnswerReader(json, clock);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** Asks for a change; the key makes sure that it happens at most once. */
    public GatewayReply post(String path, UUID idempotencyKey, Object jsonBody) {
        return post(path, Optional.of(idempotencyKey), jsonBody);
    }

    /** Asks a question that needs a body and changes nothing. */
    public GatewayReply ask(String path, Object jsonBody) {
        return post(path, Optional.empty(), jsonBody);
    }

    /** Asks a question that fits into a path without personal data. */
    public GatewayReply get(String path) {
        var request = signer.sign("GET", settings.resolve(path), new byte[0], Optional.empty());
        return send(request.GET(), SignedGateway::neverConnected);
    }

    private GatewayReply post(String path, Optional<UUID> key, Object jsonBody) {
        var bytes = json.writeValueAsBytes(jsonBody);
        var body = new GatedBody(bytes);
        var request = signer.sign("POST", settings.resolve(path), bytes, key)
                .header("Content-Type", "application/json")
                .POST(body);
        return send(request, failure -> body.shutIn());
    }

    private GatewayReply send(HttpRequest.Builder request, Predicate<Throwable> nothingLeft) {
        var longest = settings.longestCall();
        var call = client.sendAsync(
                request.header("Accept", "application/json").timeout(longest).build(), BodyHandlers.ofByteArray());
        try {
            return answers.read(call.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause(), nothingLeft);
        } catch (TimeoutException e) {
            call.cancel(true);
            return failed(e, nothingLeft);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return failed(e, nothingLeft);
        }
    }

    private static GatewayReply failed(Throwable cause, Predicate<Throwable> nothingLeft) {
        var why = Failure.inWords(cause);
        return nothingLeft.test(cause) ? new GatewayReply.NotSent(why) : new GatewayReply.NoReply(why);
    }

    private static boolean neverConnected(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
