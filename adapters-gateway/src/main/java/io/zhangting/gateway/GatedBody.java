package io.zhangting.gateway;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A request body that goes out at most as long as nobody has shut it in. A body that was shut in
 * before the HTTP client took it is the proof that nothing was sent. A body that was taken proves nothing either way.
 */
final class GatedBody implements BodyPublisher {

    private enum Gate {
        OPEN,
        TAKEN,
        SHUT
    }

    private final BodyPublisher body;
    private final AtomicReference<Gate> gate = new AtomicReference<>(Gate.OPEN);

    GatedBody(byte[] bytes) {
        body = BodyPublishers.ofByteArray(bytes);
    }

    /** Whether the body is still here, and will be for ever. */
    boolean shutIn() {
        return gate.compareAndSet(Gate.OPEN, Gate.SHUT) || gate.get() == Gate.SHUT;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        gate.compareAndSet(Gate.OPEN, Gate.TAKEN);
        if (gate.get() == Gate.TAKEN) {
            body.subscribe(subscriber);
        } else {
            refuse(subscriber);
        }
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(new IllegalStateException("the call was given up before it was sent"));
    }
}
