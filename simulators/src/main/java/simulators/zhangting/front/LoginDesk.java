package simulators.zhangting.front;

import java.util.Map;
import simulators.zhangting.front.Investors.Investor;
import simulators.zhangting.state.ServiceName;

/** Who may come in: first the program, then the user. */
record LoginDesk(FrontWorld world, Attempts attempts) {

    private static final int MOST_FAILURES = 5;

    Answer authenticate(FrontSession session, FrontLine request) {
        var user = request.text("UserID");
        attempts.authenticating(user);
        var operator = world.operator();
        if (!request.text("BrokerID").equals(operator.broker())
                || !request.text("AppID").equals(operator.appId())
                || !request.text("AuthCode").equals(operator.authCode())) {
            return Answer.of(CtpError.AUTH_FAILED);
        }
        session.authenticated(user);
        return Answer.of(CtpError.NONE)
                .withRow(Map.of(
                        "BrokerID", operator.broker(), "UserID", user, "AppID", operator.appId(), "AppType", "1"));
    }

    Answer logIn(FrontSession session, FrontLine request) {
        var user = request.text("UserID");
        attempts.loggingIn(user);
        session.loggedOut();
        var result = session.isAuthenticated() ? result(request, user) : CtpError.NOT_AUTHENT;
        if (result == CtpError.FIRST_LOGIN) {
            session.mustChange(user);
        }
        if (result != CtpError.NONE) {
            return Answer.of(result);
        }
        session.loggedIn(user, world.pace().instant());
        return Answer.of(CtpError.NONE).withRow(row(session, user));
    }

    private CtpError result(FrontLine request, String user) {
        if (!request.text("BrokerID").equals(world.operator().broker())) {
            return CtpError.INVALID_LOGIN;
        }
        if (locked(user)) {
            return CtpError.LOGIN_FORBIDDEN;
        }
        return world.isOperator(user)
                ? counted(user, request.text("Password").equals(world.operator().password()))
                : investor(user, request.text("Password"));
    }

    private CtpError investor(String user, String password) {
        var found = world.investors().find(user);
        if (found.filter(Investor::closed).isPresent()) {
            return CtpError.INVESTOR_NOT_ACTIVE;
        }
        var place = found.flatMap(investor -> investor.place("trading"));
        var passwords = world.state().passwords();
        var result = counted(
                user, place.filter(known -> passwords.fits(known, password)).isPresent());
        return result == CtpError.NONE && place.flatMap(passwords::temporary).isPresent()
                ? CtpError.FIRST_LOGIN
                : result;
    }

    /** Whoever fails too often in a row is locked, known or not: the front does not tell which. */
    private CtpError counted(String user, boolean right) {
        if (right) {
            attempts.forgive(user);
            return CtpError.NONE;
        }
        if (attempts.failed(user) >= MOST_FAILURES) {
            attempts.forgive(user);
            world.state().locks().lock(ServiceName.CTP_MANAGEMENT, user);
        }
        return CtpError.INVALID_LOGIN;
    }

    private boolean locked(String user) {
        return world.state().locks().of(ServiceName.CTP_MANAGEMENT, user).isPresent();
    }

    private Map<String, String> row(FrontSession session, String user) {
        return Map.of(
                "TradingDay",
                world.tradingDay(),
                "LoginTime",
                "09:00:00",
                "BrokerID",
                world.operator().broker(),
                "UserID",
                user,
                "SystemName",
                "zhangting stand-in",
                "FrontID",
                "1",
                "SessionID",
                Integer.toString(session.number()),
                "SysVersion",
                world.counter());
    }

    Answer logOut(FrontSession session, FrontLine request) {
        if (session.user().isEmpty()) {
            return Answer.of(CtpError.NOT_LOGIN_YET);
        }
        session.loggedOut();
        return Answer.of(CtpError.NONE)
                .withRow(Map.of("BrokerID", request.text("BrokerID"), "UserID", request.text("UserID")));
    }
}
