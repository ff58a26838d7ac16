package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.kernel.SecretText;
import java.util.function.Consumer;

/** Gives each request of the hall to the session that can serve it. */
final class TraderDesk {

    private static final SecretText NONE = new SecretText("");

    private final OperatorSession operator;
    private final InvestorChanges investors;

    TraderDesk(OperatorSession operator, InvestorChanges investors) {
        this.operator = operator;
        this.investors = investors;
    }

    void open() {
        operator.open();
    }

    void take(TraderRequest request, Consumer<TraderReply> whoAsks) {
        switch (request) {
            case TraderRequest.Change change when change.kind() == PasswordKind.TRADING -> asInvestor(change, whoAsks);
            case TraderRequest.Change(PasswordKind kind, String account, SecretText now, SecretText next) ->
                operator.change(kind, account, now, next, whoAsks);
            case TraderRequest.Overwrite(PasswordKind kind, String account, SecretText next) ->
                operator.change(kind, account, NONE, next, whoAsks);
            case TraderRequest.Ask(Question question, String account) -> operator.ask(question, account, whoAsks);
        }
    }

    /** A front that refuses this hall is not asked in anybody's name. */
    private void asInvestor(TraderRequest.Change change, Consumer<TraderReply> whoAsks) {
        if (operator.state() instanceof SessionState.Refused refused) {
            whoAsks.accept(new TraderReply.NotSent("the front refuses this hall: " + refused.code()));
            return;
        }
        investors.add(change, reply -> {
            if (reply instanceof TraderReply.LogInFailed(int code, String text)
                    && LoginAnswer.of(code) == LoginAnswer.HALL_REFUSED) {
                operator.refuse(code, text);
            }
            whoAsks.accept(reply);
        });
    }

    void close() {
        operator.close();
    }
}
