package simulators.zhangting.control;

import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells how often passwords were set, and whether a given one fits. */
final class CounterControl {

    private final SimulatorState state;

    CounterControl(SimulatorState state) {
        this.state = state;
    }

    Reply list() {
        var array = Json.array();
        state.customers().all().forEach(customer -> customer.counters().forEach(held -> add(array, customer, held)));
        return Reply.json(200, array);
    }

    private void add(ArrayNode array, Customer customer, CounterAccount held) {
        for (var purpose : held.passwords()) {
            array.add(describe(new PasswordPlace(held.counter(), customer.account(), purpose)));
        }
    }

    private ObjectNode describe(PasswordPlace place) {
        var json = Json.object()
                .put("counter", place.counter())
                .put("account", place.account())
                .put("purpose", place.purpose());
        state.passwords()
                .at(place)
                .ifPresentOrElse(
                        set -> json.put("changes", set.changes())
                                .put("changedAt", set.changedAt().toString())
                                .put("passwordLength", set.length()),
                        () -> json.put("changes", 0));
        return json;
    }

    Reply check(Call call) {
        var json = Json.read(call.body());
        var asked = Json.text(json, "account");
        var account =
                state.customers().byCounterAccount(asked).map(Customer::account).orElse(asked);
        var place = new PasswordPlace(Json.text(json, "counter"), account, Json.text(json, "purpose"));
        var fits = state.passwords().fits(place, Json.text(json, "password"));
        return Reply.json(200, Json.object().put("fits", fits));
    }
}
