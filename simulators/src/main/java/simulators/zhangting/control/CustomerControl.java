package simulators.zhangting.control;

import java.util.List;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Customers;

/** Lists customers; an array replaces them all, a single object adds or changes one. */
final class CustomerControl {

    private final Customers customers;

    CustomerControl(Customers customers) {
        this.customers = customers;
    }

    Reply serve(Call call) {
        return switch (call.method()) {
            case "GET" -> list();
            case "PUT" -> put(call);
            default -> Reply.error(405, "no-such-method", "GET or PUT");
        };
    }

    private Reply put(Call call) {
        var json = Json.read(call.body());
        if (json.isArray()) {
            customers.replaceAll(List.of(Json.as(json, Customer[].class)));
        } else {
            customers.put(Json.as(json, Customer.class));
        }
        return list();
    }

    private Reply list() {
        return Reply.json(200, Json.from(customers.all()));
    }
}
