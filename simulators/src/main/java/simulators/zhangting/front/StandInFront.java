package simulators.zhangting.front;

import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The trader front of one CTP-compatible counter, which the stand-in library reaches by TCP. */
public final class StandInFront implements AutoCloseable {

    private final FrontWorld world;
    private final Attempts attempts = new Attempts();
    private final FrontFaults faults = new FrontFaults();
    private final Connections connections = new Connections();
    private final AtomicInteger knocks = new AtomicInteger();
    private final AtomicBoolean queryLimits = new AtomicBoolean(true);
    private final AtomicBoolean privileged = new AtomicBoolean();
    private final FrontService service;
    private final FrontDoor door;

    StandInFront(FrontWorld world, InetAddress bind, int port) {
        this.world = world;
        var queries = new QueryDesk(world, queryLimits);
        var desk = new FrontDesk(new LoginDesk(world, attempts), new PasswordDesk(world, privileged), queries);
        service = new FrontService(desk, faults, connections);
        door = new FrontDoor(bind, port, this::receive, knocks::incrementAndGet);
    }

    public String counter() {
        return world.counter();
    }

    public int port() {
        return door.port();
    }

    /** As the library wants it, for example tcp://127.0.0.1:41205. */
    public String address() {
        return "tcp://" + door.host() + ":" + port();
    }

    public OperatorAccess operator() {
        return world.operator();
    }

    /** How often each user tried to log in. */
    public Map<String, Integer> logins() {
        return attempts.logins();
    }

    public Map<String, Integer> authentications() {
        return attempts.authentications();
    }

    /** How many are connected now. */
    public int connected() {
        return connections.count();
    }

    /** How often somebody has connected, also in vain. */
    public int knocks() {
        return knocks.get();
    }

    public FrontMode mode() {
        return door.mode();
    }

    /** From now on; whoever is connected is sent away unless the front is normal again. */
    public void mode(FrontMode wanted) {
        door.become(wanted);
        if (wanted != FrontMode.NORMAL) {
            disconnectAll();
        }
    }

    public void disconnectAll() {
        connections.closeAll();
    }

    public boolean queryLimits() {
        return queryLimits.get();
    }

    /** Whether queries are limited to one at a time and one a second, as they are unless changed. */
    public void queryLimits(boolean limited) {
        connections.tellAll(() -> {
            queryLimits.set(limited);
            return Optional.of(Directives.queries(limited));
        });
    }

    public boolean privilegedOperator() {
        return privileged.get();
    }

    /** Whether the operator may change passwords without the old one, as he may not unless changed. */
    public void privilegedOperator(boolean may) {
        privileged.set(may);
    }

    /** Scripts faults; when it returns, every connected library knows what it must know in advance. */
    public void script(FrontFault... scripted) {
        for (var fault : scripted) {
            connections.tellAll(() -> {
                var numbered = faults.add(fault);
                return fault.kind().inAdvance() ? Optional.of(Directives.advance(numbered)) : Optional.empty();
            });
        }
    }

    /** What is scripted and has not struck as often as it will. */
    public List<FrontFault> faults() {
        return faults.all();
    }

    public void clearFaults() {
        for (var lifted : faults.clear()) {
            connections.tellAll(() -> Optional.of(Directives.lift(lifted.number())));
        }
    }

    /** As at the start; what is delayed is never done, and everybody is sent away. */
    public void reset() {
        clearFaults();
        attempts.clear();
        privileged.set(false);
        queryLimits(true);
        service.giveUp();
        door.become(FrontMode.NORMAL);
        disconnectAll();
    }

    private void receive(Socket socket) {
        service.receive(
                socket, () -> Directives.known(queryLimits.get(), faults), Directives.greeting(world.tradingDay()));
    }

    @Override
    public void close() {
        door.close();
        service.giveUp();
        disconnectAll();
    }
}
