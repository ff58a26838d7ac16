package io.zhangting.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of a child: started, connected, asked, gone. */
final class ChildProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);

    private final Process process;
    private final Line line;
    private final Questions questions;
    private final AtomicReference<@Nullable String> killedFor = new AtomicReference<>();

    ChildProcess(Process process, Line line) {
        this.process = process;
        this.line = line;
        this.questions = new Questions(line);
    }

    long pid() {
        return process.pid();
    }

    void tell(Message message) throws IOException {
        line.send(message);
    }

    ChildReply ask(String verb, Map<String, String> fields, Duration within) {
        return questions.ask(verb, fields, within);
    }

    /** Reads until the child is gone, and says why it is. */
    String readAll(Consumer<Message> untold) {
        try {
            for (var next = line.receive(); next.isPresent(); next = line.receive()) {
                Message message = next.get();
                if (message.id() == 0) {
                    untold.accept(message);
                } else {
                    questions.answered(message);
                }
            }
        } catch (Malformed rubbish) {
            kill("it answered rubbish (" + rubbish.getMessage() + ")");
        } catch (IOException broken) {
            LOG.debug("the line to process {} broke", process.pid(), broken);
        }
        return end();
    }

    void kill(String why) {
        killedFor.compareAndSet(null, why);
        process.destroyForcibly();
    }

    private String end() {
        awaitExit();
        questions.end();
        return Optional.ofNullable(killedFor.get()).orElseGet(() -> ended(process));
    }

    /** A child whose line is closed has nothing left to do; one that stays nevertheless is killed. */
    private void awaitExit() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill("it closed its line and stayed");
                process.waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static String ended(Process process) {
        int status = process.exitValue();
        return status > 128 ? "it was killed by signal " + (status - 128) : "it ended with status " + status;
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException alreadyBroken) {
            LOG.debug("the line to process {} was broken already", process.pid(), alreadyBroken);
        } finally {
            // it has nothing to save, and may never have heard that it should end
            process.destroyForcibly();
        }
    }
}
