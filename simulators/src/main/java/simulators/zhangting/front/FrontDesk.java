package simulators.zhangting.front;

import java.util.List;

/** Serves the requests of all sessions of one front by its rules, without any fault. */
record FrontDesk(LoginDesk logins, PasswordDesk passwords, QueryDesk queries) {

    List<FrontLine> serve(FrontSession session, FrontLine request) {
        return switch (request.verb()) {
            case "ReqAuthenticate" -> Replies.to(request, logins.authenticate(session, request));
            case "ReqUserLogin" -> Replies.to(request, logins.logIn(session, request));
            case "ReqUserLogout" -> Replies.to(request, logins.logOut(session, request));
            case "ReqUserPasswordUpdate" -> Replies.to(request, passwords.changeTrading(session, request));
            case "ReqTradingAccountPasswordUpdate" -> Replies.to(request, passwords.changeFunds(session, request));
            case "ReqQueryCFMMCTradingAccountToken" -> queries.askToken(session, request);
            default -> queries.ask(session, request);
        };
    }
}
