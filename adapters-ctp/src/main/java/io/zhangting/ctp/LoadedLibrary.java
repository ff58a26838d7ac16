package io.zhangting.ctp;

import io.zhangting.ctp.protocol.OpeningWire;
import io.zhangting.process.ChildEvents;
import io.zhangting.process.Message;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Waits until a child has loaded the library, or has died of it. */
final class LoadedLibrary implements ChildEvents {

    private final CompletableFuture<String> version = new CompletableFuture<>();
    private final AtomicReference<String> why = new AtomicReference<>("子进程没有及时回答");

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public Message opening() {
        return new Message(OpeningWire.LOAD, 0, Map.of());
    }

    @Override
    public void told(Message message) {
        message.find("version").ifPresent(version::complete);
    }

    @Override
    public void gone(String cause) {
        why.set(cause);
        version.completeExceptionally(new IllegalStateException(cause));
    }

    Optional<String> version(Duration within) {
        try {
            return Optional.of(version.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException notLoaded) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    String why() {
        return why.get();
    }
}
