package journeys;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Invented customers of the broker who hold a CTP account and one at the monitoring centre. */
final class NewCustomers {

    private NewCustomers() {}

    static void add(SimulatorClient simulators, int firstAccount, int howMany) {
        JsonNode model = simulators
                .get("customers")
                .valueStream()
                .filter(customer -> customer.path("account").asString().equals("80001001"))
                .findFirst()
                .orElseThrow();
        IntStream.range(firstAccount, firstAccount + howMany)
                .forEach(account -> simulators.put("customers", like(model, Integer.toString(account))));
    }

    /** The same person with another account, phone and user name. */
    private static JsonNode like(JsonNode model, String account) {
        return Json.read(model.toString()
                .replace("80001001", account)
                .replace(model.path("phone").asString(), "139" + account));
    }
}
