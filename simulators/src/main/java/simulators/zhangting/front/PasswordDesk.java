package simulators.zhangting.front;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import simulators.zhangting.front.Investors.Investor;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Standing;
import simulators.zhangting.state.Verdict;

/**
 * Changes passwords: an investor his own, the operator anybody's. Checked and done in one step with what the management
 * gateway does, so each change is in the ledger once and in order.
 *
 * @param privileged whether the operator may leave the old password out
 */
record PasswordDesk(FrontWorld world, AtomicBoolean privileged) {

    static final String OPERATION = "password-changes";

    /** The trading password, by user. */
    Answer changeTrading(FrontSession session, FrontLine request) {
        var answer =
                change(session, request, new Manner("trading", request.text("UserID"), CtpError.OLD_PASSWORD_MISMATCH));
        if (answer.ok()) {
            session.changed();
        }
        return answer.withRow(echo(request));
    }

    /** The funds password, by account and currency. A session that must change its trading password may not. */
    Answer changeFunds(FrontSession session, FrontLine request) {
        var manner = new Manner("funds", request.text("AccountID"), CtpError.FUNDS_PASSWORD_MISMATCH);
        return (session.user().isEmpty() ? Answer.of(CtpError.NOT_LOGIN_YET) : change(session, request, manner))
                .withRow(echo(request));
    }

    private record Manner(String purpose, String account, CtpError mismatch) {

        boolean funds() {
            return purpose.equals("funds");
        }
    }

    /** The vendor's replies repeat the request; the passwords need not travel twice. */
    private static Map<String, String> echo(FrontLine request) {
        return request.without("OldPassword", "NewPassword").fields();
    }

    private Answer change(FrontSession session, FrontLine request, Manner manner) {
        if (session.mayChange().isEmpty()) {
            return Answer.of(CtpError.NOT_LOGIN_YET);
        }
        var id = new OperationId(ServiceName.CTP_FRONT, UUID.randomUUID());
        var who = session.mayChange().get();
        return answer(world.state().operations().run(id, OPERATION, () -> attempt(who, request, manner)));
    }

    private static Answer answer(Verdict verdict) {
        return verdict instanceof Verdict.Taken taken && taken.standing() instanceof Standing.Declined declined
                ? new Answer(number(declined.code()), declined.text(), List.of())
                : Answer.of(CtpError.NONE);
    }

    private static int number(String code) {
        return code.matches("[0-9]{1,9}") ? Integer.parseInt(code) : 131;
    }

    private Attempted attempt(String who, FrontLine request, Manner manner) {
        var found = world.investors().find(manner.account());
        var place = found.flatMap(investor -> investor.place(manner.purpose()));
        return subject(who, found, place, manner)
                .or(() -> old(who, request, place.orElseThrow(), manner))
                .or(() -> fresh(request, place.orElseThrow()))
                .orElseGet(() -> done(place.orElseThrow(), request.text("NewPassword")));
    }

    private Optional<Attempted> subject(
            String who, Optional<Investor> found, Optional<PasswordPlace> place, Manner manner) {
        if (world.isOperator(manner.account())) {
            return refused(CtpError.NO_PRIVILEGE);
        }
        if (place.isEmpty()) {
            return refused(manner.funds() ? CtpError.ACCOUNT_NOT_FOUND : CtpError.USER_NOT_FOUND);
        }
        if (!who.equals(manner.account()) && !world.isOperator(who)) {
            return refused(CtpError.CHANGE_OTHER_PASSWORD);
        }
        return found.filter(Investor::closed).isPresent()
                ? refused(manner.funds() ? CtpError.ACCOUNT_NOT_ACTIVE : CtpError.INVESTOR_NOT_ACTIVE)
                : Optional.empty();
    }

    private Optional<Attempted> old(String who, FrontLine request, PasswordPlace place, Manner manner) {
        var old = request.text("OldPassword");
        if (old.isEmpty() && world.isOperator(who)) {
            return privileged.get() ? Optional.empty() : refused(CtpError.CHANGE_OTHER_PASSWORD);
        }
        return world.state().passwords().fits(place, old) ? Optional.empty() : refused(manner.mismatch());
    }

    private Optional<Attempted> fresh(FrontLine request, PasswordPlace place) {
        var fresh = request.text("NewPassword");
        if (world.state().passwords().fits(place, fresh)) {
            return refused(CtpError.PWD_MUST_DIFF);
        }
        var rule = world.state().passwordRule();
        return rule.accepts(fresh) ? Optional.empty() : Optional.of(new Attempted.Refused(rule.code(), rule.text()));
    }

    private Attempted done(PasswordPlace place, String fresh) {
        var facts = new HashMap<>(world.state().passwords().set(place, fresh));
        facts.put("counter", place.counter());
        var effect = new Effect(ServiceName.CTP_FRONT, OPERATION, place.account(), facts);
        return new Attempted.Done(effect, Json.object());
    }

    private static Optional<Attempted> refused(CtpError error) {
        return Optional.of(new Attempted.Refused(Integer.toString(error.code()), error.text()));
    }
}
