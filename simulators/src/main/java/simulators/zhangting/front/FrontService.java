package simulators.zhangting.front;

import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Serves what comes in by the rules of the front, or by the fault that strikes it. */
final class FrontService implements FrontConnection.Service {

    private final FrontDesk desk;
    private final FrontFaults faults;
    private final Connections connections;
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicReference<CompletableFuture<Boolean>> cut = new AtomicReference<>(new CompletableFuture<>());

    FrontService(FrontDesk desk, FrontFaults faults, Connections connections) {
        this.desk = desk;
        this.faults = faults;
        this.connections = connections;
    }

    void receive(Socket socket, Supplier<List<FrontLine>> known, FrontLine greeting) {
        var session = new FrontSession(sessions.incrementAndGet());
        connections.join(new FrontConnection(socket, session, this), known, greeting);
    }

    @Override
    public void serve(FrontConnection connection, FrontLine request) {
        var course = faults.strike(request)
                .map(fault -> struck(fault, connection.session(), request))
                .orElseGet(() -> new Misfortune.Course(desk.serve(connection.session(), request), false));
        course.lines().forEach(connection::tell);
        if (course.thenClosed()) {
            connection.close();
        }
    }

    private Misfortune.Course struck(FrontFault fault, FrontSession session, FrontLine request) {
        return fault.kind() == FrontFaultKind.DELAY && !waited(fault.time())
                ? new Misfortune.Course(List.of(), false)
                : new Misfortune(fault, request).serve(() -> desk.serve(session, request));
    }

    /** Whether the time passed, and was not cut short. */
    private boolean waited(Duration time) {
        return cut.get()
                .copy()
                .completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** What is delayed now is never done. */
    void giveUp() {
        cut.getAndSet(new CompletableFuture<>()).complete(false);
    }

    @Override
    public void struck(FrontConnection connection, int fault) {
        var left = faults.struck(fault);
        connections.tellOthers(connection, left.map(Directives::advance).orElseGet(() -> Directives.lift(fault)));
    }

    @Override
    public void gone(FrontConnection connection) {
        connections.leave(connection);
    }
}
