package io.zhangting.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what a child prints into the log: marked, masked, and never without end. */
final class NativeOutput {

    private static final Logger LOG = LoggerFactory.getLogger("io.zhangting.process.output");
    private static final int MOST_LINES_A_MINUTE = 60;
    private static final int LAST_WORDS = 3;

    private final String name;
    private final OutputMask mask;
    private final InstantSource clock;
    private final Deque<String> last = new ArrayDeque<>();
    private Instant minute;
    private int lines;

    NativeOutput(String name, OutputMask mask, InstantSource clock) {
        this.name = name;
        this.mask = mask;
        this.clock = clock;
        this.minute = clock.instant();
    }

    /** Reads until the process closes its output. */
    void pump(InputStream output) {
        try (var in = new BufferedInputStream(output)) {
            var line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n' || line.size() > 4000) {
                    tell(line);
                    line.reset();
                } else {
                    line.write(next);
                }
            }
            tell(line);
        } catch (IOException ended) {
            LOG.debug("[{}] its output ended", name, ended);
        }
    }

    private synchronized void tell(ByteArrayOutputStream bytes) {
        String text = mask.masked(text(bytes.toByteArray())).strip();
        if (text.isEmpty()) {
            return;
        }
        last.addLast(text);
        while (last.size() > LAST_WORDS) {
            last.removeFirst();
        }
        if (clock.instant().isAfter(minute.plusSeconds(60))) {
            minute = clock.instant();
            lines = 0;
        }
        lines++;
        if (lines <= MOST_LINES_A_MINUTE) {
            LOG.info("[{}] {}", name, text);
        } else if (lines == MOST_LINES_A_MINUTE + 1) {
            LOG.warn(
                    "[{}] prints more than {} lines a minute; the rest of this minute is left out",
                    name,
                    MOST_LINES_A_MINUTE);
        }
    }

    /** Its last words: they often name the cause of its death. */
    synchronized String lastWords() {
        return String.join(" / ", last);
    }

    /** Native libraries of this field print GB18030; Java prints UTF-8. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
