package io.zhangting.execution.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that can be heard of an attempt, by name, and what it makes of an operation. */
final class EveryAnswer {

    private EveryAnswer() {}

    static Map<String, Function<Operation, Optional<Operation>>> to(AttemptId attempt, Instant at) {
        Map<String, Function<Operation, Optional<Operation>>> all = new LinkedHashMap<>();
        outcomes(at)
                .forEach(outcome ->
                        all.put("outcome " + name(outcome), now -> Settlement.after(now, attempt, outcome, at)));
        results()
                .forEach(result -> all.put(
                        "probe " + name(result), now -> Settlement.after(now, attempt, new Probe.Settled(result), at)));
        Stream.of(new Probe.NothingDone(), new Probe.NoAnswer("no answer"))
                .forEach(probe -> all.put("probe " + name(probe), now -> Settlement.after(now, attempt, probe, at)));
        findings()
                .forEach(finding ->
                        all.put("ticket " + name(finding), now -> Settlement.after(now, attempt, finding, at)));
        return all;
    }

    private static Stream<Outcome> outcomes(Instant at) {
        return Stream.of(
                new Outcome.Applied(),
                new Outcome.Pending("R-2"),
                new Outcome.Declined("9", "CTP:无此权限"),
                new Outcome.NotSent("busy", at),
                new Outcome.Stopped("401"),
                new Outcome.Unknown("no answer"));
    }

    private static Stream<Probe.Result> results() {
        return Stream.of(
                new Probe.Result.Applied(),
                new Probe.Result.Pending("R-2"),
                new Probe.Result.Declined("9", "CTP:无此权限"));
    }

    private static Stream<TicketResult> findings() {
        return Stream.of(
                new TicketResult.Done(), new TicketResult.Declined("9", "CTP:无此权限"), new TicketResult.NothingDone());
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }
}
