package simulators.zhangting.contract;

import java.util.Optional;
import java.util.Set;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.AccountLock;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;
import tools.jackson.databind.JsonNode;

/** The management gateway of a trading counter: new passwords, locks and unlocking. */
final class CounterGateway implements Gateway {

    private static final String RESETS = "password-resets";
    private static final String UNLOCKS = "unlocks";
    private static final String LOCKS = "/" + Subject.LOCKS + "/search";

    private final SimulatorState state;
    private final Dialect dialect;
    private final CounterDesk desk;

    CounterGateway(SimulatorState state, Dialect dialect) {
        this.state = state;
        this.dialect = dialect;
        desk = new CounterDesk(state, dialect);
    }

    @Override
    public Asked read(Call call, String path) {
        if (Gateway.posts(call, path, LOCKS)) {
            return lock(Json.text(Json.read(call.body()), "account"));
        }
        if (Gateway.posts(call, path, "/" + RESETS)) {
            return reset(Json.read(call.body()));
        }
        return Gateway.posts(call, path, "/" + UNLOCKS)
                ? unlock(Json.text(Json.read(call.body()), "account"))
                : Gateway.probeOrNothing(call, path);
    }

    private Asked reset(JsonNode body) {
        var place = place(body);
        var password = Json.text(body, "newPassword");
        var subject = subject(RESETS, place.account());
        return new Asked.Change(subject, () -> desk.reset(subject, place, password));
    }

    private PasswordPlace place(JsonNode body) {
        var purpose = Json.text(body, "purpose");
        if (!Set.of("trading", "funds").contains(purpose)) {
            throw new Malformed("the purpose is trading or funds");
        }
        if (!Json.optionalText(body, "currency").equals(currency())) {
            throw new Malformed("the currency is CNY on CTP and not given elsewhere");
        }
        return new PasswordPlace(dialect.counter(), Json.text(body, "account"), purpose);
    }

    private Optional<String> currency() {
        return dialect.namesCurrency() ? Optional.of("CNY") : Optional.empty();
    }

    private Asked unlock(String account) {
        var subject = subject(UNLOCKS, account);
        return new Asked.Change(subject, () -> desk.unlock(subject));
    }

    private Asked lock(String account) {
        return Asked.question(subject(Subject.LOCKS, account), () -> standing(account));
    }

    private Reply standing(String account) {
        if (!desk.knows(account)) {
            var refusal = dialect.noSuchInvestor();
            return Reply.error(404, refusal.code(), refusal.text());
        }
        return Reply.json(
                200,
                state.locks()
                        .of(dialect.service(), account)
                        .map(AccountLock::toJson)
                        .orElseGet(() -> Json.object().put("locked", false)));
    }

    private Subject subject(String operation, String account) {
        return new Subject(dialect.service(), operation, account);
    }
}
