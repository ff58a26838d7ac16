package io.zhangting.process;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** A supervised playful child, and what it told. */
final class WatchedChild implements ChildEvents, AutoCloseable {

    static final String SECRET = "s3cret-of-the-child";

    private static final ChildSettings.Patience SHORT = new ChildSettings.Patience(
            Duration.ofSeconds(30),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofMillis(50),
            Duration.ofMillis(400),
            Duration.ofSeconds(10));

    final Queue<String> gone = new ConcurrentLinkedQueue<>();
    final Queue<Message> told = new ConcurrentLinkedQueue<>();
    final AtomicReference<Optional<String>> obstacle = new AtomicReference<>(Optional.empty());
    final SupervisedChild child;

    WatchedChild(Path directory, String program) {
        var mask = new OutputMask();
        mask.hide(SECRET);
        child = new SupervisedChild(
                new ChildSettings("child", program, directory, Map.of("LOCPATH", "/nowhere"), List.of("-Dx=y"), SHORT),
                this,
                mask,
                InstantSource.system());
    }

    WatchedChild serving() {
        child.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> child.state() instanceof ChildState.Serving);
        return this;
    }

    ChildReply ask(String verb) {
        return child.ask(verb, Map.of("text", "掌厅 = & %"), Duration.ofSeconds(20));
    }

    long pid() {
        return ((ChildState.Serving) child.state()).pid();
    }

    @Override
    public Optional<String> obstacle() {
        return obstacle.get();
    }

    @Override
    public Message opening() {
        return new Message("open", 0, Map.of("secret", SECRET));
    }

    @Override
    public void told(Message message) {
        told.add(message);
    }

    @Override
    public void gone(String why) {
        gone.add(why);
    }

    @Override
    public void close() {
        child.close();
    }
}
