package simulators.zhangting.contract;

import java.util.Optional;
import java.util.UUID;
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
    private static final String PASSWORDS = "/" + Subject.PASSWORDS + "/search";
    private static final String LOCKS = "/" + Subject.LOCKS + "/search";

    private final SimulatorState state;
    private final Dialect dialect;
    private final CounterDesk desk;
    private final PasswordPlaces places;

    CounterGateway(SimulatorState state, Dialect dialect) {
        this.state = state;
        this.dialect = dialect;
        desk = new CounterDesk(state, dialect);
        places = new PasswordPlaces(state, dialect);
    }

    @Override
    public Asked read(Call call, String path) {
        if (Gateway.posts(call, path, LOCKS)) {
            return lock(Json.text(Json.read(call.body()), "account"));
        }
        if (Gateway.posts(call, path, "/" + RESETS)) {
            return reset(call, Json.read(call.body()));
        }
        if (dialect.manyCounters() && Gateway.posts(call, path, PASSWORDS)) {
            return temporary(Json.read(call.body()));
        }
        return Gateway.posts(call, path, "/" + UNLOCKS)
                ? unlock(Json.text(Json.read(call.body()), "account"))
                : Gateway.probeOrNothing(call, path);
    }

    private Asked reset(Call call, JsonNode body) {
        var place = places.inCurrency(body);
        var password = Json.text(body, "newPassword");
        var temporary = isTemporary(body) ? Optional.of(Gateway.key(call)) : Optional.<UUID>empty();
        var subject = subject(RESETS, place.account());
        return new Asked.Change(subject, () -> desk.reset(subject, place, password, temporary));
    }

    private boolean isTemporary(JsonNode body) {
        var temporary = body.path("temporary");
        if (!temporary.isMissingNode() && !(dialect.manyCounters() && temporary.isBoolean())) {
            throw new Malformed("the field temporary is true or false on CTP and not given elsewhere");
        }
        return temporary.isBoolean() && temporary.asBoolean();
    }

    private Asked temporary(JsonNode body) {
        var place = places.of(body);
        return Asked.question(subject(Subject.PASSWORDS, place.account()), () -> temporary(place));
    }

    private Reply temporary(PasswordPlace place) {
        return desk.knows(place) ? Reply.json(200, standing(state.passwords().temporary(place))) : unknown();
    }

    private static JsonNode standing(Optional<UUID> key) {
        var json = Json.object().put("temporary", key.isPresent());
        key.ifPresent(set -> json.put("key", set.toString()));
        return json;
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
            return unknown();
        }
        return Reply.json(
                200,
                state.locks()
                        .of(dialect.service(), account)
                        .map(AccountLock::toJson)
                        .orElseGet(() -> Json.object().put("locked", false)));
    }

    private Reply unknown() {
        var refusal = dialect.noSuchInvestor();
        return Reply.error(404, refusal.code(), refusal.text());
    }

    private Subject subject(String operation, String account) {
        return new Subject(dialect.service(), operation, account);
    }
}
