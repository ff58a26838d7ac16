package simulators.zhangting.contract;

import java.util.Optional;
import java.util.Set;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;
import tools.jackson.databind.JsonNode;

/** Reads out of a call which password is meant. */
record PasswordPlaces(SimulatorState state, Dialect dialect) {

    private static final Set<String> OF_OTHER_MAKES = Set.of(CounterAccount.FEMAS_MAIN, CounterAccount.CFMMC);

    /** For a change, which must name the currency where a password has one. */
    PasswordPlace inCurrency(JsonNode body) {
        var place = of(body);
        if (!Json.optionalText(body, "currency").equals(currency())) {
            throw new Malformed("the currency is CNY on CTP and not given elsewhere");
        }
        return place;
    }

    PasswordPlace of(JsonNode body) {
        var purpose = Json.text(body, "purpose");
        if (!Set.of("trading", "funds").contains(purpose)) {
            throw new Malformed("the purpose is trading or funds");
        }
        var counter = counter(body);
        var login = Json.text(body, "account");
        var account =
                state.customers().on(counter, login).map(Customer::account).orElse(login);
        return new PasswordPlace(counter, account, purpose);
    }

    private String counter(JsonNode body) {
        var wanted = Json.optionalText(body, "counter").filter(ignored -> dialect.manyCounters());
        if (wanted.filter(OF_OTHER_MAKES::contains).isPresent()) {
            throw new Malformed("the counter is not compatible with CTP");
        }
        return wanted.orElse(dialect.counter());
    }

    private Optional<String> currency() {
        return dialect.namesCurrency() ? Optional.of("CNY") : Optional.empty();
    }
}
