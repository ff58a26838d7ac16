package io.zhangting.ctp;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.TwoStepCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.gateway.TemporaryPassword;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.kernel.SecretText;
import java.util.Set;

/**
 * CTP in two steps: the gateway sets a temporary password, and the hall changes it at the front. The second step names
 * the temporary password as the old one, so it cannot take effect twice, however often it is asked for.
 */
final class GatewayThenChangeCounter implements TwoStepCounter, UnlockingCounter {

    private static final Set<Integer> DOES_NOT_FIT = Set.of(3, 14, 48, 2001);

    private final CtpGateway gateway;
    private final CtpTrader trader;
    private final TraderOutcomes outcomes;

    GatewayThenChangeCounter(CtpGateway gateway, CtpTrader trader, TraderOutcomes outcomes) {
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
    public Outcome setTemporary(AttemptId key, PasswordReset reset, NewPassword temporary) {
        return gateway.setTemporary(key, reset, temporary);
    }

    @Override
    public Outcome change(AttemptId key, PasswordReset reset, NewPassword temporary, NewPassword password) {
        TraderReply reply = trader.ask(new TraderRequest.Change(
                kind(reset), reset.login(), temporary.reveal(SecretText::new), password.reveal(SecretText::new)));
        return switch (reply) {
            case TraderReply.Answered(int code, String text, var rows)
            when DOES_NOT_FIT.contains(code) -> doesNotFit(reset, code, text);
            case TraderReply.LogInFailed(int code, String text)
            when DOES_NOT_FIT.contains(code) -> doesNotFit(reset, code, text);
            default -> outcomes.outcome(reply);
        };
    }

    static PasswordKind kind(PasswordReset reset) {
        return switch (reset.purpose()) {
            case TRADING -> PasswordKind.TRADING;
            case FUNDS -> PasswordKind.FUNDS;
            default -> throw new IllegalStateException("CTP has no password for " + reset.purpose());
        };
    }

    /** Either an earlier request took effect after all, or something is wrong that another try would make worse. */
    private Outcome doesNotFit(PasswordReset reset, int code, String text) {
        return switch (gateway.temporary(reset)) {
            case TemporaryPassword.Stands s ->
                new Outcome.Stopped("CTP 前置不接受网关刚设置的临时密码（" + code + " " + text + "），为避免锁户已停止，请核对网关与前置是否同一柜台");
            case TemporaryPassword.Replaced r -> new Outcome.Unknown("the temporary password no longer stands");
            case TemporaryPassword.NotKnown(String why) -> new Outcome.Unknown(why);
        };
    }

    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key);
    }

    /** Only the hall knows the temporary password: when it no longer stands, the hall's own change was carried out. */
    @Override
    public Probe probeChange(AttemptId key, PasswordReset reset, AttemptId temporarySetBy) {
        return switch (gateway.temporary(reset)) {
            case TemporaryPassword.Stands(var setBy)
            when setBy.equals(temporarySetBy.value()) -> new Probe.NothingDone();
            case TemporaryPassword.Stands s -> new Probe.NoAnswer("somebody else has set another temporary password");
            case TemporaryPassword.Replaced r -> new Probe.Settled(new Probe.Result.Applied());
            case TemporaryPassword.NotKnown(String why) -> new Probe.NoAnswer(why);
        };
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return gateway.unlock(key, unlock);
    }
}
