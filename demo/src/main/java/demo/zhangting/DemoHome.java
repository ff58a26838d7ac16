package demo.zhangting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder in which the demo keeps its database, evidence, keys and staff between starts. */
record DemoHome(Path folder) {

    static DemoHome at(Path folder) {
        try {
            return new DemoHome(Files.createDirectories(folder.toAbsolutePath()));
        } catch (IOException failed) {
            throw new UncheckedIOException("the demo's folder cannot be made", failed);
        }
    }

    /** A secret of this demo, made at the first start and readable by its owner only. */
    String secret(String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("a secret of the demo cannot be kept", failed);
        }
    }

    /** A port that was free at the first start and is used ever after: a database that outlived its hall is found again. */
    int port(String name) {
        Path file = folder.resolve(name + ".port");
        try {
            if (Files.notExists(file)) {
                try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                    Files.writeString(file, Integer.toString(socket.getLocalPort()));
                }
            }
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("a port of the demo cannot be kept", failed);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }
}
