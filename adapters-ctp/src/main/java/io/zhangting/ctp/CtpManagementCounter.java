package io.zhangting.ctp;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.Counter;
import io.zhangting.gateway.OperationReplies;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.halls.domain.CounterId;
import java.util.Locale;
import java.util.Map;

/** CTP by its management gateway, which sets the new password itself (docs/contracts/ctp-management.yaml). */
class CtpManagementCounter implements Counter {

    private static final String CURRENCY = "CNY";

    private final CounterId id;
    private final SignedGateway gateway;
    private final OperationReplies replies;

    CtpManagementCounter(CounterId id, SignedGateway gateway, OperationReplies replies) {
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
                "/password-resets",
                key.value(),
                Map.of(
                        "account",
                        reset.login(),
                        "purpose",
                        reset.purpose().name().toLowerCase(Locale.ROOT),
                        "currency",
                        CURRENCY,
                        "newPassword",
                        text))));
    }

    @Override
    public Probe probe(AttemptId key) {
        return replies.probe(gateway.get("/operations/" + key.value()));
    }
}
