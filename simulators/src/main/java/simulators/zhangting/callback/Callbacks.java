package simulators.zhangting.callback;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import simulators.zhangting.contract.SigningKeys;

/** Tells the hall what happened, if the simulators were told where the hall is. Never waits for it. */
public final class Callbacks implements AutoCloseable {

    private final AtomicReference<Optional<HallAddress>> hall = new AtomicReference<>(Optional.empty());
    private final Courier courier = new Courier();
    private final CallbackLog log = new CallbackLog();
    private final Signer signer;
    private final InstantSource clock;

    public Callbacks(SigningKeys keys, InstantSource clock) {
        signer = new Signer(keys, clock);
        this.clock = clock;
    }

    public Optional<HallAddress> hall() {
        return hall.get();
    }

    /** From now on to this address; without one nothing is sent. */
    public void callBackTo(Optional<HallAddress> address) {
        hall.set(address);
    }

    /** The last callbacks that came to their end, newest first. */
    public List<SentCallback> sent() {
        return log.all();
    }

    void send(Notice notice, Manner manner) {
        hall().map(address -> address.resolve(notice.path())).ifPresent(target -> send(target, notice, manner));
    }

    private void send(URI target, Notice notice, Manner manner) {
        switch (manner) {
            case NONE -> {}
            case ONCE -> send(notice, manner, signed(target, notice));
            case TWICE -> sendTwice(notice, manner, signed(target, notice));
            case FORGED -> send(notice, manner, () -> signer.forged(target, notice.body()));
            case REPLAYED -> replay(notice, manner, signer.signed(target, notice.body()));
            case STRANGER -> stranger(target, notice.aboutAStranger());
        }
    }

    private void stranger(URI target, Notice stranger) {
        send(stranger, Manner.STRANGER, signed(target, stranger));
    }

    private void replay(Notice notice, Manner manner, HttpRequest same) {
        sendTwice(notice, manner, () -> same);
    }

    private void sendTwice(Notice notice, Manner manner, Supplier<HttpRequest> request) {
        send(notice, manner, request).thenRun(() -> send(notice, manner, request));
    }

    private CompletableFuture<Void> send(Notice notice, Manner manner, Supplier<HttpRequest> request) {
        return courier.carry(request).thenAccept(answer -> log(notice, manner, answer));
    }

    private void log(Notice notice, Manner manner, Answer answer) {
        log.add(new SentCallback(clock.instant(), notice.path(), notice.key(), manner, answer.status()));
    }

    private Supplier<HttpRequest> signed(URI target, Notice notice) {
        return () -> signer.signed(target, notice.body());
    }

    @Override
    public void close() {
        courier.close();
    }
}
