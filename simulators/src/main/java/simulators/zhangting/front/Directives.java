package simulators.zhangting.front;

import java.util.List;
import java.util.stream.Stream;
import simulators.zhangting.front.FrontFaults.Numbered;

/** What a front tells the library about itself. */
final class Directives {

    private Directives() {}

    static FrontLine greeting(String tradingDay) {
        return FrontLine.of("hello", 0).with("day", tradingDay);
    }

    /** What the library must know before it is greeted. */
    static List<FrontLine> known(boolean queriesLimited, FrontFaults faults) {
        var advances = faults.inAdvance().stream().map(Directives::advance);
        return Stream.concat(Stream.of(queries(queriesLimited)), advances).toList();
    }

    static FrontLine queries(boolean limited) {
        return FrontLine.of("queries", 0).with("limited", limited ? 1 : 0);
    }

    /** The next requests of a kind are not to be sent. */
    static FrontLine advance(Numbered numbered) {
        var fault = numbered.fault();
        return FrontLine.of("advance", 0)
                .with("fault", numbered.number())
                .with("request", fault.request())
                .with("times", fault.times())
                .with("code", fault.kind() == FrontFaultKind.HANG_CALL ? "hang" : fault.code());
    }

    static FrontLine lift(int fault) {
        return FrontLine.of("lift", 0).with("fault", fault);
    }
}
