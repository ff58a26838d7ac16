package simulators.zhangting.contract;

import java.util.Optional;
import java.util.Set;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;
import tools.jackson.databind.JsonNode;

/** The management gateway of the broker's CTP counter. */
final class CtpManagementGateway implements Gateway {

    private static final String OPERATION = "password-resets";

    private final SimulatorState state;

    CtpManagementGateway(SimulatorState state) {
        this.state = state;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/" + OPERATION)) {
            return Gateway.probeOrNothing(call, path);
        }
        var body = Json.read(call.body());
        var place = place(body);
        var password = Json.text(body, "newPassword");
        return new Asked.Change(
                new Subject(ServiceName.CTP_MANAGEMENT, OPERATION, place.account()), () -> reset(place, password));
    }

    private static PasswordPlace place(JsonNode body) {
        var purpose = Json.text(body, "purpose");
        if (!Set.of("trading", "funds").contains(purpose) || !"CNY".equals(Json.text(body, "currency"))) {
            throw new Malformed("the purpose is trading or funds and the currency CNY");
        }
        return new PasswordPlace(CounterAccount.CTP_MAIN, Json.text(body, "account"), purpose);
    }

    private Attempted reset(PasswordPlace place, String password) {
        var refusal = refusal(place, password);
        return refusal.isPresent() ? refusal.get() : done(place, password);
    }

    private Optional<Attempted> refusal(PasswordPlace place, String password) {
        var customer = state.customers().byAccount(place.account());
        if (customer.isEmpty()) {
            return refused("13", "CTP:找不到投资者");
        }
        if (customer.get().closed()) {
            return refused("19", "CTP:投资者不活跃");
        }
        if (!has(customer.get(), place.purpose())) {
            return refused("2011", "CTP:资金账户不存在");
        }
        var rule = state.passwordRule();
        return rule.accepts(password) ? Optional.empty() : refused(rule.code(), rule.text());
    }

    private static boolean has(Customer customer, String purpose) {
        return customer.on(CounterAccount.CTP_MAIN)
                .filter(account -> account.passwords().contains(purpose))
                .isPresent();
    }

    private static Optional<Attempted> refused(String code, String text) {
        return Optional.of(new Attempted.Refused(code, text));
    }

    private Attempted done(PasswordPlace place, String password) {
        var facts = state.passwords().set(place, password);
        return new Attempted.Done(
                new Effect(ServiceName.CTP_MANAGEMENT, OPERATION, place.account(), facts), Json.object());
    }
}
