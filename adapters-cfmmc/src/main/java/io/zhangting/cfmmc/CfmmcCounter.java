package io.zhangting.cfmmc;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.halls.domain.CounterId;
import java.util.Map;

/** Query-system passwords of the 监控中心 (docs/contracts/cfmmc.yaml); the login is member number + account. */
class CfmmcCounter implements PasswordCounter {

    private final CounterId id;
    private final CounterGateway gateway;

    CfmmcCounter(CounterId id, CounterGateway gateway) {
        this.id = id;
        this.gateway = gateway;
    }

    @Override
    public CounterId id() {
        return id;
    }

    @Override
    public String gateway() {
        return gateway.name();
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return password.reveal(text ->
                gateway.change("/query-password-resets", key, Map.of("userName", reset.login(), "newPassword", text)));
    }

    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key);
    }
}
