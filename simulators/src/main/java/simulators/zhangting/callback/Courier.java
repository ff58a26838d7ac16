package simulators.zhangting.callback;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Carries requests to the hall in the background, and tries again while it is away or broken. */
final class Courier implements AutoCloseable {

    /** The first is the time in which the answer to the call itself goes out. */
    private static final List<Integer> PAUSES_MILLIS = List.of(100, 200, 500, 1000, 2000, 4000);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().daemon().name("callbacks-", 0).factory());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Sends until the hall answers; each try is made anew, because a nonce is good for one. */
    CompletableFuture<Answer> carry(Supplier<HttpRequest> request) {
        var answered = new CompletableFuture<Answer>();
        schedule(request, 0, answered);
        return answered;
    }

    private void schedule(Supplier<HttpRequest> request, int attempt, CompletableFuture<Answer> answered) {
        threads.schedule(() -> attempt(request, attempt, answered), PAUSES_MILLIS.get(attempt), TimeUnit.MILLISECONDS);
    }

    private void attempt(Supplier<HttpRequest> request, int attempt, CompletableFuture<Answer> answered) {
        var answer = post(request.get());
        if (answer.worthAnotherTry() && attempt + 1 < PAUSES_MILLIS.size()) {
            schedule(request, attempt + 1, answered);
        } else {
            answered.complete(answer);
        }
    }

    private Answer post(HttpRequest request) {
        try {
            return new Answer(client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }
}
