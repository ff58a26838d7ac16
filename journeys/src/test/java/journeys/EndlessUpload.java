package journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Somebody who sends a photo in chunks and does not stop. */
final class EndlessUpload {

    /** Nobody is to read so much of one request. */
    private static final long FAR_TOO_MUCH = 64L * 1024 * 1024;

    private static final byte[] CHUNK = chunk(new byte[64 * 1024]);

    private final URI hall;

    EndlessUpload(URI hall) {
        this.hall = hall;
    }

    /** All that was answered until the connection was closed, and whether it was closed by the hall. */
    record Answer(String text, boolean closed) {}

    Answer send(String method, String path, Map<String, String> headers) {
        try (Socket socket = new Socket(hall.getHost(), hall.getPort())) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            InputStream in = socket.getInputStream();
            Thread.ofVirtual().start(() -> answer.complete(all(in)));
            OutputStream out = socket.getOutputStream();
            out.write(head(method, path, headers).getBytes(StandardCharsets.ISO_8859_1));
            boolean closed = closedWhileSending(out);
            return new Answer(closed ? answer.get() : "", closed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String head(String method, String path, Map<String, String> headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + hall.getAuthority()
                + "\r\nContent-Type: image/jpeg\r\nTransfer-Encoding: chunked\r\n"
                + headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n";
    }

    private static boolean closedWhileSending(OutputStream out) {
        try {
            for (long sent = 0; sent < FAR_TOO_MUCH; sent += CHUNK.length) {
                out.write(CHUNK);
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static byte[] chunk(byte[] data) {
        byte[] size = (Integer.toHexString(data.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] chunk = new byte[size.length + data.length + 2];
        System.arraycopy(size, 0, chunk, 0, size.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    private static String all(InputStream in) {
        StringBuilder text = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                text.append(new String(some, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException cutOff) {
            text.append("\n(cut off)");
        }
        return text.toString();
    }
}
