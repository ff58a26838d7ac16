package demo.zhangting.child;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.trader.Trader;
import io.zhangting.kernel.SecretText;
import java.util.HashMap;
import java.util.Map;
import simulators.zhangting.front.FrontLine;

/** The requests of one session, as the stand-in library would send them. */
final class JavaTrader implements Trader {

    private static final int REFUSED = -1;

    private final FrontSocket front;
    private final String broker;
    private final String appId;
    private final SecretText authCode;

    JavaTrader(FrontSocket front, String broker, String appId, SecretText authCode) {
        this.front = front;
        this.broker = broker;
        this.appId = appId;
        this.authCode = authCode;
    }

    private int send(String verb, int id, Map<String, String> fields) {
        return front.send(FrontLine.of(verb, id).with("BrokerID", broker).withAll(fields)) ? 0 : REFUSED;
    }

    @Override
    public int authenticate(String user, int id) {
        return authCode.<Integer>reveal(
                code -> send("ReqAuthenticate", id, Map.of("UserID", user, "AppID", appId, "AuthCode", code)));
    }

    @Override
    public int logIn(String user, SecretText password, int id) {
        return password.<Integer>reveal(text -> send("ReqUserLogin", id, Map.of("UserID", user, "Password", text)));
    }

    @Override
    public int change(PasswordKind kind, String account, SecretText now, SecretText next, int id) {
        return now.<Integer>reveal(old -> next.<Integer>reveal(fresh -> {
            Map<String, String> passwords = Map.of("OldPassword", old, "NewPassword", fresh);
            return switch (kind) {
                case TRADING -> send("ReqUserPasswordUpdate", id, with(passwords, Map.of("UserID", account)));
                case FUNDS ->
                    send(
                            "ReqTradingAccountPasswordUpdate",
                            id,
                            with(passwords, Map.of("AccountID", account, "CurrencyID", "CNY")));
            };
        }));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Not in the demo's Java child: nothing is sent. */
    @Override
    public int ask(Question question, String account, int id) {
        return REFUSED;
    }

    @Override
    public void release() {
        front.close();
    }
}
