package journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Free ports of this machine, for programs that take their time to open them. They lie below those that the system
 * gives to outgoing connections, and each test process has a range of its own: nobody else takes them meanwhile.
 */
final class Ports {

    private static final int FIRST = 20_000;
    private static final int RANGES = 60;
    private static final int IN_A_RANGE = 200;
    private static final int OWN = FIRST + (int) (ProcessHandle.current().pid() % RANGES) * IN_A_RANGE;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Ports() {}

    static int free() {
        return Stream.generate(() -> OWN + NEXT.getAndIncrement() % IN_A_RANGE)
                .limit(IN_A_RANGE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException taken) {
            return false;
        }
    }
}
