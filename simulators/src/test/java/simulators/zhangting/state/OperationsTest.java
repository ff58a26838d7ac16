package simulators.zhangting.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.http.Json;

@Timeout(10)
class OperationsTest {

    private final Ledger ledger = new Ledger(InstantSource.fixed(Instant.EPOCH), Optional.empty());
    private final Operations operations = new Operations(ledger);
    private final OperationId id = new OperationId(ServiceName.CFMMC, new UUID(0, 1));
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void a_second_call_with_the_key_waits_for_the_first() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> operations.run(id, "x", this::slowly));
        begun.await();

        var second = operations.run(id, "x", this::slowly);

        assertThat(second).isEqualTo(first.get());
        assertThat(ledger.entries()).hasSize(1);
    }

    @Test
    void a_probe_waits_for_the_call_that_is_being_made() throws Exception {
        var call = CompletableFuture.supplyAsync(() -> operations.run(id, "x", this::slowly));
        begun.await();

        assertThat(operations.probe(id)).containsInstanceOf(Standing.Applied.class);
        assertThat(call.get()).isInstanceOf(Verdict.Taken.class);
    }

    private Attempted slowly() {
        begun.countDown();
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Attempted.Done(new Effect(ServiceName.CFMMC, "x", "80000001", Map.of()), Json.object());
    }
}
