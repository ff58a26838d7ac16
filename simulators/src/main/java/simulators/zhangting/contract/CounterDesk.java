package simulators.zhangting.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.AccountLock;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;

/** What a counter does with a request that keeps the contract, and what it declines. */
record CounterDesk(SimulatorState state, Dialect dialect) {

    boolean knows(String account) {
        return held(dialect.counter(), account).isPresent();
    }

    boolean knows(PasswordPlace place) {
        return held(place.counter(), place.account()).isPresent();
    }

    /** @param temporary the key of the change if the password must be changed at the next login */
    Attempted reset(Subject subject, PasswordPlace place, String password, Optional<UUID> temporary) {
        return refusal(place, password).orElseGet(() -> done(subject, facts(place, password, temporary)));
    }

    private Map<String, String> facts(PasswordPlace place, String password, Optional<UUID> temporary) {
        var facts = new HashMap<>(temporary
                .map(key -> state.passwords().setTemporary(place, password, key))
                .orElseGet(() -> state.passwords().set(place, password)));
        if (!place.counter().equals(dialect.counter())) {
            facts.put("counter", place.counter());
        }
        return facts;
    }

    private Optional<Attempted> refusal(PasswordPlace place, String password) {
        var refusal = refusal(knows(place), place.account());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (held(place.counter(), place.account())
                .filter(held -> held.passwords().contains(place.purpose()))
                .isEmpty()) {
            return Optional.of(dialect.noSuchPassword());
        }
        var rule = state.passwordRule();
        return rule.accepts(password)
                ? Optional.empty()
                : Optional.of(dialect.weakPassword().apply(rule));
    }

    Attempted unlock(Subject subject) {
        return refusal(knows(subject.account()), subject.account())
                .orElseGet(() -> state.locks()
                        .unlock(dialect.service(), subject.account())
                        .map(lifted -> done(subject, facts(lifted)))
                        .orElseGet(dialect::notLocked));
    }

    private static Map<String, String> facts(AccountLock lifted) {
        return Map.of("reason", lifted.reason(), "since", lifted.since().toString());
    }

    private Optional<Attempted> refusal(boolean known, String account) {
        if (!known) {
            return Optional.of(dialect.noSuchInvestor());
        }
        return state.customers().byAccount(account).filter(Customer::closed).map(closed -> dialect.notActive());
    }

    private Optional<CounterAccount> held(String counter, String account) {
        return state.customers().byAccount(account).flatMap(customer -> customer.on(counter));
    }

    private static Attempted done(Subject subject, Map<String, String> facts) {
        var effect = new Effect(subject.service(), subject.operation(), subject.account(), facts);
        return new Attempted.Done(effect, Json.object());
    }
}
