package io.zhangting.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One end of the Unix domain socket between the hall and a child: lines of UTF-8, one message each. */
public final class Line implements AutoCloseable {

    private static final int LONGEST = 65_536;

    private final SocketChannel channel;
    private final InputStream in;
    private final Object sending = new Object();

    Line(SocketChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    /** @throws IOException if the other end may not have got the whole line; half a line is never read */
    public void send(Message message) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((message.line() + "\n").getBytes(StandardCharsets.US_ASCII));
        if (bytes.remaining() > LONGEST) {
            throw new Malformed("a line is too long");
        }
        write(bytes);
    }

    void write(ByteBuffer bytes) throws IOException {
        synchronized (sending) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Waits for the next message; empty at the end of the line. One thread receives. */
    public Optional<Message> receive() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return Optional.empty();
            }
            if (line.size() >= LONGEST) {
                throw new Malformed("a line is too long");
            }
            line.write(next);
        }
        return Optional.of(Message.parse(line.toString(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
