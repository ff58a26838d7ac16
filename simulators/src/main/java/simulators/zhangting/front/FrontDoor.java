package simulators.zhangting.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** The port of a front. It stays taken while nobody listens there. */
final class FrontDoor implements AutoCloseable {

    private final Consumer<Socket> visitor;
    private final Runnable knocked;
    private final InetSocketAddress address;
    private ServerSocket listening;
    private Thread receiving = new Thread();
    private volatile FrontMode mode = FrontMode.NORMAL;
    private Socket placeholder = new Socket();

    /** @param knocked told of each connection, whatever becomes of it */
    FrontDoor(InetAddress bind, int port, Consumer<Socket> visitor, Runnable knocked) {
        this.visitor = visitor;
        this.knocked = knocked;
        listening = listen(new InetSocketAddress(bind, port));
        address = new InetSocketAddress(bind, listening.getLocalPort());
    }

    int port() {
        return address.getPort();
    }

    String host() {
        return address.getAddress().isAnyLocalAddress()
                ? "127.0.0.1"
                : address.getAddress().getHostAddress();
    }

    FrontMode mode() {
        return mode;
    }

    synchronized void become(FrontMode wanted) {
        if (wanted == FrontMode.REFUSING && mode != wanted) {
            stopListening();
            placeholder = reserve();
        }
        if (wanted != FrontMode.REFUSING && mode == FrontMode.REFUSING) {
            quietly(placeholder);
            listening = listen(address);
        }
        mode = wanted;
    }

    /** The port is free only when nobody waits there any more. */
    private void stopListening() {
        quietly(listening);
        try {
            receiving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A connection to a port that nobody holds could reach itself, and keep the front from it. */
    private Socket reserve() {
        try {
            var held = new Socket();
            held.setReuseAddress(true);
            held.bind(address);
            return held;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen(InetSocketAddress where) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(where, 200);
            receiving = Thread.ofPlatform().daemon().name("front-door").start(() -> receive(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // the visitor closes it
    private void receive(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                receive(socket.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void receive(Socket caller) {
        knocked.run();
        if (mode() == FrontMode.STORM) {
            quietly(caller);
        } else {
            visitor.accept(caller);
        }
    }

    static void quietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception alreadyGone) {
            // nothing more can be done about it
        }
    }

    @Override
    public synchronized void close() {
        stopListening();
        quietly(placeholder);
    }
}
