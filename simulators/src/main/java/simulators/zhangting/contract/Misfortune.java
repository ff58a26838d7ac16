package simulators.zhangting.contract;

import simulators.zhangting.http.Reply;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.Flight;
import simulators.zhangting.state.Phase;

/** Serves a call that was struck by a fault. */
record Misfortune(FaultScript script, Flight flight) {

    Reply serve(Work work) {
        return switch (script.kind()) {
            case DELAY -> afterDelay(work);
            case HANG_BEFORE_EFFECT -> hangs(Phase.HANGING_BEFORE_EFFECT) ? work.normally() : new Reply.Cut();
            case HANG_AFTER_EFFECT -> hangAfter(work.normally());
            case LOST_REPLY -> instead(work.normally(), new Reply.Cut());
            case DROP -> new Reply.Cut();
            case DECLINE -> work.declined(script.code(), script.text());
            case FLOW_CONTROL -> Reply.later(429, "flow-control", script.retryAfterSeconds());
            case MAINTENANCE -> Reply.later(503, "maintenance", script.retryAfterSeconds());
            case ERROR_500_BEFORE_EFFECT -> broken();
            case ERROR_500_AFTER_EFFECT -> instead(work.normally(), broken());
            case PENDING -> work.pending();
            case WRONG_PERSON -> work.wrongPerson();
            case UNDELIVERABLE, RECEIPT_TWICE, RECEIPT_FORGED, RECEIPT_STRANGER, NO_RECEIPT -> work.normally();
            case UNAVAILABLE -> Reply.later(503, "unavailable", script.retryAfterSeconds());
        };
    }

    private Reply afterDelay(Work work) {
        return flight.delay(script.time()) ? work.normally() : new Reply.Cut();
    }

    private Reply hangAfter(Reply reply) {
        return hangs(Phase.HANGING_AFTER_EFFECT) ? reply : new Reply.Cut();
    }

    private boolean hangs(Phase where) {
        return flight.hang(where, script.time());
    }

    private static Reply instead(Reply ofTheWork, Reply given) {
        return given;
    }

    private static Reply broken() {
        return Reply.error(500, "internal", "something broke");
    }
}
