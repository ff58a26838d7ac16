package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The point at which the hall is to kill itself, in a file that both the test and the hall can reach. */
record Trap(Path file) {

    void arm(KillPoint point) {
        write(point.name());
    }

    void disarm() {
        write("");
    }

    boolean isArmed(KillPoint point) {
        try {
            return Files.readString(file).equals(point.name());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** SIGKILL: nothing of this process runs any more. */
    void killIf(boolean here, KillPoint point) {
        if (here && isArmed(point)) {
            String self = Long.toString(ProcessHandle.current().pid());
            try {
                new ProcessBuilder("kill", "-9", self).start().waitFor();
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
