package io.zhangting.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child process that is kept running: started, watched, restarted with a growing pause. Whatever happens to it, the
 * hall only ever sees a {@link ChildReply}.
 */
public final class SupervisedChild implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedChild.class);
    private static final String BEAT = "beat";

    private final ChildSettings settings;
    private final ChildEvents events;
    private final OutputMask mask;
    private final InstantSource clock;
    private final AtomicReference<@Nullable ChildProcess> current = new AtomicReference<>();
    private final AtomicReference<ChildState> state = new AtomicReference<>(new ChildState.Starting());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper;
    private int restarts;

    public SupervisedChild(ChildSettings settings, ChildEvents events, OutputMask mask, InstantSource clock) {
        this.settings = settings;
        this.events = events;
        this.mask = mask;
        this.clock = clock;
        this.keeper =
                Thread.ofPlatform().daemon().name("child-" + settings.name()).unstarted(this::keep);
    }

    public void start() {
        keeper.start();
    }

    public ChildState state() {
        return state.get();
    }

    /** Asks and waits. Never throws for anything that the child does. */
    public ChildReply ask(String verb, Map<String, String> fields, Duration within) {
        ChildProcess child = current.get();
        return child == null
                ? new ChildReply.NotSent("the child process is not there")
                : child.ask(verb, fields, within);
    }

    /** Kills it; it is started again. For people and tests, and for a session that cannot be mended otherwise. */
    public void kill(String why) {
        Optional.ofNullable(current.get()).ifPresent(child -> child.kill(why));
    }

    private void keep() {
        Duration pause = settings.patience().firstPause();
        while (!isClosing(Duration.ZERO)) {
            Instant begun = clock.instant();
            Optional<String> obstacle = events.obstacle();
            String why = obstacle.orElseGet(this::oneLife);
            if (isClosing(Duration.ZERO)) {
                break;
            }
            restarts++;
            state.set(new ChildState.Down(why, restarts));
            boolean livedLong = begun.plus(settings.patience().steady()).isBefore(clock.instant());
            pause = livedLong ? settings.patience().firstPause() : pause;
            LOG.warn("[{}] is down: {}; next try in {} ms", settings.name(), why, pause.toMillis());
            events.gone(why);
            if (isClosing(pause)) {
                break;
            }
            pause = longer(pause);
        }
        state.set(new ChildState.Closed());
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(settings.patience().longestPause()) < 0
                ? twice
                : settings.patience().longestPause();
    }

    private String oneLife() {
        var output = new NativeOutput(settings.name(), mask, clock);
        state.set(new ChildState.Starting());
        try (ChildProcess child = ChildLaunch.start(settings, output, clock)) {
            child.tell(events.opening());
            current.set(child);
            state.set(new ChildState.Serving(child.pid(), clock.instant()));
            LOG.info("[{}] serves as process {}", settings.name(), child.pid());
            Thread watch =
                    Thread.ofPlatform().daemon().name("beat-" + settings.name()).start(() -> watch(child));
            String why = child.readAll(events::told);
            current.set(null);
            watch.interrupt();
            return withLastWords(why, output);
        } catch (IOException notStarted) {
            return withLastWords(String.valueOf(notStarted.getMessage()), output);
        } finally {
            current.set(null);
        }
    }

    private static String withLastWords(String why, NativeOutput output) {
        return output.lastWords().isEmpty() ? why : why + "; it printed: " + output.lastWords();
    }

    /** Asks for signs of life: a native call that hangs keeps them away, too. */
    private void watch(ChildProcess child) {
        while (current.get() == child && !isClosing(settings.patience().beat())) {
            Duration silence = settings.patience().silence();
            if (child.ask(BEAT, Map.of(), silence) instanceof ChildReply.NoReply && current.get() == child) {
                child.kill("it gave no sign of life for " + silence.toSeconds() + " s");
            }
        }
    }

    private boolean isClosing(Duration within) {
        try {
            return closing.await(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the child and waits for its end. */
    @Override
    public void close() {
        closing.countDown();
        Optional.ofNullable(current.get()).ifPresent(ChildProcess::close);
        if (keeper.getState() == Thread.State.NEW) {
            return;
        }
        try {
            keeper.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
