package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What really happened to a customer, as the simulators outside the hall have it. */
final class Effects {

    private Effects() {}

    /** The purposes of the passwords that were set. */
    static List<String> of(ProcessWorld world, CustomerClient customer) {
        return world.simulators.effects(customer.person.account()).stream()
                .map(entry -> entry.path("facts").path("purpose").asString())
                .toList();
    }

    /** What the customer is told; whenever the hall says that an item is done, the ledger has its effect. */
    static JsonNode neverFewerThanTold(ProcessWorld world, CustomerClient customer) {
        JsonNode seen = customer.follow();
        assertThat(of(world, customer))
                .containsAll(seen.path("items")
                        .valueStream()
                        .filter(item -> item.path("state").asString().equals("done"))
                        .map(item -> item.path("kind").asString())
                        .toList());
        return seen;
    }

    static List<String> completionTexts(ProcessWorld world, CustomerClient customer) {
        return world.simulators.textsTo(customer.person.phone()).stream()
                .filter(text -> text.contains("办理完成"))
                .toList();
    }
}
