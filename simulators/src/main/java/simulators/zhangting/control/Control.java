package simulators.zhangting.control;

import simulators.zhangting.callback.Callbacks;
import simulators.zhangting.callback.Settling;
import simulators.zhangting.front.Fronts;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.SimulatorState;

/** The JSON interface below /sim. It is not signed: keep it on the machine or in the test network. */
public final class Control {

    private final SimulatorState state;
    private final FaultControl faults;
    private final CustomerControl customers;
    private final CounterControl counters;
    private final RuleControl rule;
    private final FlightControl flights;
    private final LedgerControl ledger;
    private final LockControl locks;
    private final CallbackControl callbacks;
    private final FrontControl fronts;

    public Control(SimulatorState state, Callbacks callbacks, Fronts fronts) {
        this.state = state;
        faults = new FaultControl(state.faults());
        customers = new CustomerControl(state.customers());
        counters = new CounterControl(state);
        rule = new RuleControl(state);
        flights = new FlightControl(state, new Settling(state.operations(), callbacks));
        ledger = new LedgerControl(state.ledger());
        locks = new LockControl(state.locks());
        this.fronts = new FrontControl(fronts);
        this.callbacks = new CallbackControl(callbacks);
    }

    public Reply serve(Call call) {
        if (call.path().startsWith("/sim/faults")) {
            return faults.serve(call);
        }
        if (call.path().startsWith("/sim/fronts")) {
            return fronts.serve(call);
        }
        return switch (call.path()) {
            case "/sim/customers" -> customers.serve(call);
            case "/sim/password-rule" -> rule.serve(call);
            case "/sim/locks" -> locks.serve(call);
            case "/sim/callbacks" -> callbacks.serve(call);
            default -> call.method().equals("GET") ? look(call) : act(call);
        };
    }

    private Reply look(Call call) {
        return switch (call.path()) {
            case "/sim/ledger" -> ledger.json(call);
            case "/sim/ledger.csv" -> ledger.csv(call);
            case "/sim/in-flight" -> flights.list();
            case "/sim/pending" -> flights.pending();
            case "/sim/inbox" -> Reply.json(200, Json.from(state.inbox().messages()));
            case "/sim/counters" -> counters.list();
            default -> nothing();
        };
    }

    private Reply act(Call call) {
        if (call.is("POST", "/sim/reset")) {
            state.reset();
            return Reply.json(200, Json.object());
        }
        return call.method().equals("POST") ? post(call) : nothing();
    }

    private Reply post(Call call) {
        return switch (call.path()) {
            case "/sim/release" -> flights.release(call);
            case "/sim/settle" -> flights.settle(call);
            case "/sim/counters/check" -> counters.check(call);
            default -> nothing();
        };
    }

    private static Reply nothing() {
        return Reply.error(404, "no-such-path", "see docs/contracts/simulators.md");
    }
}
