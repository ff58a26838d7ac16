package io.zhangting.ctp;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.gateway.TemporaryPassword;
import io.zhangting.halls.domain.CounterId;
import java.util.HashMap;
import java.util.Map;

/** The management gateway of one CTP-compatible counter: it may serve several, so it is told which. */
final class CtpGateway implements LockReader {

    /** Gateways that know only one counter are not told which. */
    private static final String MAIN = "ctp-main";

    private final CounterId counter;
    private final CounterGateway gateway;
    private final Map<String, String> seat;
    private final Map<String, Object> which;

    CtpGateway(CounterId counter, CounterGateway gateway) {
        this.counter = counter;
        this.gateway = gateway;
        this.seat = counter.value().equals(MAIN) ? Map.of() : Map.of("counter", counter.value());
        Map<String, Object> all = new HashMap<>(seat);
        all.put("currency", "CNY");
        this.which = Map.copyOf(all);
    }

    @Override
    public CounterId counter() {
        return counter;
    }

    String name() {
        return gateway.name();
    }

    Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return gateway.resetPassword(key, reset, password, which);
    }

    Outcome setTemporary(AttemptId key, PasswordReset reset, NewPassword temporary) {
        Map<String, Object> more = new HashMap<>(which);
        more.put("temporary", true);
        return gateway.resetPassword(key, reset, temporary, more);
    }

    TemporaryPassword temporary(PasswordReset reset) {
        return gateway.temporary(reset, which);
    }

    Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return gateway.unlock(key, unlock, seat);
    }

    Probe probe(AttemptId key) {
        return gateway.probe(key);
    }

    @Override
    public LockReading read(String login) {
        return gateway.lock(login, seat);
    }
}
