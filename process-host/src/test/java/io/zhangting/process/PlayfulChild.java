package io.zhangting.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** A child for tests: does what it is told to, well or badly. */
public final class PlayfulChild implements ChildProgram {

    @Override
    public String name() {
        return "playful";
    }

    @Override
    public void serve(Line hall, InstantSource clock) throws IOException {
        for (var next = hall.receive(); next.isPresent(); next = hall.receive()) {
            Message message = next.get();
            switch (message.verb()) {
                case "open" -> System.out.println("opened with " + message.get("secret") + " for 80000001");
                case "beat" -> hall.send(new Message("beat", message.id(), Map.of()));
                case "echo" -> hall.send(new Message("echoed", message.id(), message.fields()));
                case "environment" -> hall.send(new Message("echoed", message.id(), seen()));
                case "abort" -> Runtime.getRuntime().halt(134);
                case "rubbish" -> hall.write(ByteBuffer.wrap("what?\n".getBytes(StandardCharsets.US_ASCII)));
                case "deaf" -> {
                    hall.send(new Message("deaf", 0, Map.of()));
                    deaf();
                }
                default -> hall.send(new Message("unknown", 0, Map.of()));
            }
        }
    }

    private static Map<String, String> seen() throws IOException {
        return Map.of(
                "variables", String.join(" ", System.getenv().keySet()),
                "arguments", Files.readString(Path.of("/proc/self/cmdline")));
    }

    private static void deaf() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
