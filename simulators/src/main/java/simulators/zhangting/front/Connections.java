package simulators.zhangting.front;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Who is connected. Whoever joins hears all that holds in advance before the greeting. */
final class Connections {

    private static final int PATIENCE_SECONDS = 2;

    private final Set<FrontConnection> open = new LinkedHashSet<>();

    synchronized void join(FrontConnection joining, Supplier<List<FrontLine>> directives, FrontLine greeting) {
        open.add(joining);
        directives.get().forEach(joining::direct);
        joining.tell(greeting);
        joining.start();
    }

    synchronized void leave(FrontConnection leaving) {
        open.remove(leaving);
    }

    synchronized int count() {
        return open.size();
    }

    /** Tells everybody connected, and returns when they have heard it. */
    void tellAll(Supplier<Optional<FrontLine>> directive) {
        var heard = new ArrayList<CompletableFuture<Void>>();
        synchronized (this) {
            directive.get().ifPresent(line -> open.forEach(each -> heard.add(each.direct(line))));
        }
        // one whose thread hangs never hears anything: it is not waited for any longer
        CompletableFuture.allOf(heard.toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Tells the others, without waiting. */
    synchronized void tellOthers(FrontConnection but, FrontLine directive) {
        open.stream().filter(each -> each != but).forEach(each -> each.direct(directive));
    }

    void closeAll() {
        List<FrontConnection> all;
        synchronized (this) {
            all = List.copyOf(open);
        }
        all.forEach(FrontConnection::close);
    }
}
