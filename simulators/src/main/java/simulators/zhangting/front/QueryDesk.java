package simulators.zhangting.front;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import simulators.zhangting.front.Investors.Investor;

/**
 * Answers queries out of the customer registry.
 *
 * @param limited whether a session may ask once a second only, and not in the second after its login
 */
record QueryDesk(FrontWorld world, AtomicBoolean limited) {

    private static final Duration PACE = Duration.ofSeconds(1);

    List<FrontLine> ask(FrontSession session, FrontLine request) {
        if (session.user().isEmpty()) {
            return Replies.to(request, Answer.of(CtpError.NOT_LOGIN_YET));
        }
        var now = world.pace().instant();
        if (limited.get() && now.isBefore(session.lastQuery().plus(PACE))) {
            return Replies.error(request, Answer.of(CtpError.NEED_RETRY));
        }
        session.queried(now);
        return Replies.to(request, Answer.found(rows(session, request)));
    }

    private List<Map<String, String>> rows(FrontSession session, FrontLine request) {
        var account = account(request);
        var user = session.user().orElseThrow();
        return world.isOperator(user) || user.equals(account)
                ? world.investors()
                        .find(account)
                        .map(investor -> rows(request, investor))
                        .orElse(List.of())
                : List.of();
    }

    static String account(FrontLine request) {
        return request.fields().getOrDefault("InvestorID", request.text("AccountID"));
    }

    private List<Map<String, String>> rows(FrontLine request, Investor investor) {
        var rows = new QueryRows(world.operator().broker(), investor, world.tradingDay());
        return switch (request.verb()) {
            case "ReqQryInvestor" -> rows.person();
            case "ReqQryTradingAccount" -> rows.tradingAccount();
            case "ReqQryInvestorPosition" -> rows.positions();
            case "ReqQryAccountregister" -> rows.bankRegistrations();
            case "ReqQryTradingCode" -> rows.tradingCodes();
            case "ReqQryCFMMCTradingAccountKey" -> rows.centreKey();
            default -> List.of();
        };
    }

    /** Not under the limits of queries; the token comes by itself afterwards. */
    List<FrontLine> askToken(FrontSession session, FrontLine request) {
        if (session.user().isEmpty()) {
            return Replies.to(request, Answer.of(CtpError.NOT_LOGIN_YET));
        }
        var echo = Map.copyOf(request.fields());
        return world.investors()
                .find(account(request))
                .map(investor -> List.of(
                        Replies.to(request, Answer.of(CtpError.NONE).withRow(echo))
                                .getFirst(),
                        Replies.told(
                                "OnRtnCFMMCTradingAccountToken",
                                new QueryRows(world.operator().broker(), investor, world.tradingDay()).token())))
                .orElseGet(() -> Replies.to(
                        request, Answer.of(CtpError.INVESTOR_NOT_FOUND).withRow(echo)));
    }
}
