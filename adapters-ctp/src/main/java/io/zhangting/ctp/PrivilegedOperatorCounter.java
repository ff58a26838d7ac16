package io.zhangting.ctp;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.kernel.SecretText;

/** CTP by one call of the trader API with the operator's privilege. It cannot be asked what became of a call: people find out. */
final class PrivilegedOperatorCounter implements PasswordCounter, UnlockingCounter {

    private final CtpGateway gateway;
    private final CtpTrader trader;
    private final TraderOutcomes outcomes;

    PrivilegedOperatorCounter(CtpGateway gateway, CtpTrader trader, TraderOutcomes outcomes) {
        this.gateway = gateway;
        this.trader = trader;
        this.outcomes = outcomes;
    }

    @Override
    public CounterId id() {
        return gateway.counter();
    }

    @Override
    public String gateway() {
        return gateway.name();
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return outcomes.outcome(trader.ask(new TraderRequest.Overwrite(
                GatewayThenChangeCounter.kind(reset), reset.login(), password.reveal(SecretText::new))));
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return gateway.unlock(key, unlock);
    }

    /** Unlocks go through the gateway and can be probed there; a reset that it never saw cannot. */
    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key) instanceof Probe.Settled settled
                ? settled
                : new Probe.NoAnswer("the trader API cannot be asked about an earlier call");
    }
}
