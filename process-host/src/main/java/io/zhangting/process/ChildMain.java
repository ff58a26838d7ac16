package io.zhangting.process;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.ServiceLoader;

/** What runs in a child process: finds the program, connects to the hall, serves it, and ends when the hall is gone. */
public final class ChildMain {

    /** The first argument of the hall's jar that makes it a child. */
    public static final String COMMAND = "child";

    private static final int WRONG_USE = 64;
    private static final int FAILED = 70;

    private ChildMain() {}

    /** @param arguments the program's name, and the path of the hall's socket */
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: " + COMMAND + " PROGRAM SOCKET (started by the hall only)");
            System.exit(WRONG_USE);
        }
        // halt: a native library may hang in its own exit handlers, and there is nothing to save here
        Runtime.getRuntime().halt(serve(arguments[0], Path.of(arguments[1])));
    }

    private static int serve(String name, Path socket) {
        Optional<ChildProgram> program = ServiceLoader.load(ChildProgram.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.name().equals(name))
                .findFirst();
        if (program.isEmpty()) {
            System.err.println("there is no child program " + name);
            return WRONG_USE;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                var line = new Line(channel)) {
            program.get().serve(line, InstantSource.system());
            return 0;
        } catch (IOException | RuntimeException | LinkageError broken) {
            System.err.println("the child ends: " + broken);
            return FAILED;
        }
    }
}
