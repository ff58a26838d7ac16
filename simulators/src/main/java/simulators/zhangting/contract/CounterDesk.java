package simulators.zhangting.contract;

import java.util.Map;
import java.util.Optional;
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
        return held(account).isPresent();
    }

    Attempted reset(Subject subject, PasswordPlace place, String password) {
        return refusal(place, password)
                .orElseGet(() -> done(subject, state.passwords().set(place, password)));
    }

    private Optional<Attempted> refusal(PasswordPlace place, String password) {
        var refusal = refusal(place.account());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (held(place.account())
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
        return refusal(subject.account())
                .orElseGet(() -> state.locks()
                        .unlock(dialect.service(), subject.account())
                        .map(lifted -> done(subject, facts(lifted)))
                        .orElseGet(dialect::notLocked));
    }

    private static Map<String, String> facts(AccountLock lifted) {
        return Map.of("reason", lifted.reason(), "since", lifted.since().toString());
    }

    private Optional<Attempted> refusal(String account) {
        if (!knows(account)) {
            return Optional.of(dialect.noSuchInvestor());
        }
        return state.customers().byAccount(account).filter(Customer::closed).map(closed -> dialect.notActive());
    }

    private Optional<CounterAccount> held(String account) {
        return state.customers().byAccount(account).flatMap(customer -> customer.on(dialect.counter()));
    }

    private static Attempted done(Subject subject, Map<String, String> facts) {
        var effect = new Effect(subject.service(), subject.operation(), subject.account(), facts);
        return new Attempted.Done(effect, Json.object());
    }
}
