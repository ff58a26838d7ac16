package io.zhangting.cfmmc;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.Counter;
import io.zhangting.gateway.OperationReplies;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.halls.domain.CounterId;
import java.util.Map;

/** Query-system passwords of the 监控中心 (docs/contracts/cfmmc.yaml); the login is member number + account. */
class CfmmcCounter implements Counter {

    private final CounterId id;
    private final SignedGateway gateway;
    private final OperationReplies replies;

    CfmmcCounter(CounterId id, SignedGateway gateway, OperationReplies replies) {
        this.id = id;
        this.gateway = gateway;
        this.replies = replies;
    }

    @Override
    public CounterId id() {
        return id;
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return replies.outcome(password.reveal(text -> gateway.post(
                "/query-password-resets", key.value(), Map.of("userName", reset.login(), "newPassword", text))));
    }

    @Override
    public Probe probe(AttemptId key) {
        return replies.probe(gateway.get("/operations/" + key.value()));
    }
}
