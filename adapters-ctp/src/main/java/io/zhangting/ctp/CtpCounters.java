package io.zhangting.ctp;

import io.zhangting.accounts.port.CounterRecords;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.accounts.port.RecordedCounters;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.gateway.Gateways;
import io.zhangting.halls.domain.CounterId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** All CTP-compatible counters of this broker, with the children that some of them need. */
final class CtpCounters implements Counters, RecordedCounters, AutoCloseable {

    private final List<CtpGateway> gateways = new ArrayList<>();
    private final List<CtpTrader> traders = new ArrayList<>();
    private final List<Counter> counters = new ArrayList<>();
    private final InstantSource clock;

    CtpCounters(CtpSettings settings, Gateways gateways, InstantSource clock) {
        this.clock = clock;
        settings.all().forEach((id, counter) -> add(id, counter, gateways));
    }

    private void add(String id, CtpSettings.Counter settings, Gateways known) {
        var gateway = new CtpGateway(
                new CounterId(id), new CounterGateway(settings.gateway(), known.to(settings.gateway()), clock));
        gateways.add(gateway);
        counters.add(counter(id, settings, gateway));
    }

    private Counter counter(String id, CtpSettings.Counter settings, CtpGateway gateway) {
        return switch (settings.way()) {
            case GATEWAY_FINAL -> {
                if (settings.trader() != null) {
                    trader(id, settings);
                }
                yield new GatewayFinalCounter(gateway);
            }
            case GATEWAY_THEN_CHANGE ->
                new GatewayThenChangeCounter(gateway, trader(id, settings), new TraderOutcomes(clock));
            case PRIVILEGED_OPERATOR ->
                new PrivilegedOperatorCounter(gateway, trader(id, settings), new TraderOutcomes(clock));
        };
    }

    private CtpTrader trader(String id, CtpSettings.Counter settings) {
        var trader = new CtpTrader(id, settings.requireTrader(id), clock);
        traders.add(trader);
        return trader;
    }

    void start() {
        traders.forEach(CtpTrader::start);
    }

    @Override
    public List<Counter> all() {
        return List.copyOf(counters);
    }

    List<LockReader> lockReaders() {
        return List.copyOf(gateways);
    }

    @Override
    public List<CounterRecords> records() {
        return traders.stream()
                .<CounterRecords>map(trader -> new CtpRecords(new CounterId(trader.counter()), trader))
                .toList();
    }

    List<CtpTrader> traders() {
        return List.copyOf(traders);
    }

    @Override
    public void close() {
        traders.forEach(CtpTrader::close);
    }
}
