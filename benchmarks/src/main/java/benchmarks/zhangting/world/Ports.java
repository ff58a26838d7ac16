package benchmarks.zhangting.world;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Free ports of this machine, below those that the system gives to outgoing connections. */
public final class Ports {

    private static final int FIRST = 15_000;
    private static final int HOW_MANY = 4000;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 7 % HOW_MANY));

    private Ports() {}

    public static int free() {
        return IntStream.range(0, HOW_MANY)
                .map(i -> FIRST + NEXT.getAndIncrement() % HOW_MANY)
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
