package simulators.zhangting.contract;

import java.util.Optional;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Customers;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Subject;
import tools.jackson.databind.JsonNode;

/** The broker's customer registry. */
final class RegistryGateway implements Gateway {

    private final Customers customers;

    RegistryGateway(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/customers/search")) {
            return new Asked.NoSuchPath();
        }
        var found = find(Json.read(call.body()));
        var account = found.map(Customer::account).orElse("");
        return Asked.question(new Subject(ServiceName.REGISTRY, "customers/search", account), () -> answer(found));
    }

    private Optional<Customer> find(JsonNode body) {
        return Json.optionalText(body, "account").isPresent()
                ? customers.byAccount(Json.text(body, "account"))
                : customers.byDocument(Json.text(body, "documentType"), Json.text(body, "documentNumber"));
    }

    private static Reply answer(Optional<Customer> found) {
        return found.map(customer -> Reply.json(200, Json.from(customer)))
                .orElseGet(() -> Reply.error(404, "no-such-customer", "查无此客户"));
    }
}
