package io.zhangting.applications.domain;

import static io.zhangting.applications.domain.Transition.Refusal.NOT_POSSIBLE_NOW;
import static io.zhangting.applications.domain.Transition.Refusal.NOT_THE_REVIEWER;
import static io.zhangting.applications.domain.Transition.Refusal.SAME_PERSON_TWICE;

import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.Step.*;
import io.zhangting.kernel.StaffId;

/** The whole life of an application on one screen. What is not listed is refused. */
public final class Lifecycle {

    private Lifecycle() {}

    private record Move(ApplicationState from, Step step) {}

    public static Transition apply(ApplicationState from, Step step) {
        return switch (new Move(from, step)) {
            case Move(Draft d, Submit s) -> to(new Submitted(s.at()));
            case Move(Draft d, Withdraw w) -> to(new Withdrawn(w.at()));
            case Move(Draft d, Expire e) -> to(new Expired(e.at()));

            case Move(Submitted s, Claim c) -> to(new InReview(c.reviewer(), c.at()));
            case Move(Submitted s, Freeze f) -> to(new Frozen(f.reason(), f.at()));
            case Move(Submitted s, Withdraw w) -> to(new Withdrawn(w.at()));

            case Move(InReview r, Release l) -> by(r.reviewer(), l.reviewer(), new Submitted(l.at()));
            case Move(InReview r, Approve a)
            when a.secondNeeded() -> by(r.reviewer(), a.reviewer(), new AwaitingSecondReview(a.reviewer(), a.at()));
            case Move(InReview r, Approve a) -> by(r.reviewer(), a.reviewer(), new Approved(a.reviewer(), a.at()));
            case Move(InReview r, Reject j) -> by(r.reviewer(), j.reviewer(), rejected(j));
            case Move(InReview r, Return t) -> by(r.reviewer(), t.reviewer(), new Returned(t.mend(), t.at()));
            case Move(InReview r, Freeze f) -> to(new Frozen(f.reason(), f.at()));

            case Move(AwaitingSecondReview a, Claim c) when a.first().equals(c.reviewer()) -> refuse(SAME_PERSON_TWICE);
            case Move(AwaitingSecondReview a, Claim c) -> to(new SecondReview(a.first(), c.reviewer(), c.at()));
            case Move(AwaitingSecondReview a, Freeze f) -> to(new Frozen(f.reason(), f.at()));

            case Move(SecondReview r, Release l) ->
                by(r.reviewer(), l.reviewer(), new AwaitingSecondReview(r.first(), l.at()));
            case Move(SecondReview r, Approve a) -> by(r.reviewer(), a.reviewer(), new Approved(a.reviewer(), a.at()));
            case Move(SecondReview r, Reject j) -> by(r.reviewer(), j.reviewer(), rejected(j));
            case Move(SecondReview r, Return t) -> by(r.reviewer(), t.reviewer(), new Returned(t.mend(), t.at()));
            case Move(SecondReview r, Freeze f) -> to(new Frozen(f.reason(), f.at()));

            case Move(Approved a, StartExecution e) -> to(new Executing(e.at()));
            case Move(Approved a, Freeze f) -> to(new Frozen(f.reason(), f.at()));
            case Move(Executing e, Finish f) -> to(ended(f));
            case Move(Executing e, ReturnByCounter r) -> to(new Returned(r.mend(), r.at()));

            case Move(Returned r, Submit s) -> to(new Submitted(s.at()));
            case Move(Returned r, Withdraw w) -> to(new Withdrawn(w.at()));
            case Move(Returned r, Expire e) -> to(new Expired(e.at()));
            case Move(Frozen f, Thaw t) -> to(new Submitted(t.at()));
            case Move(Frozen f, Reject j) -> to(rejected(j));

            default -> refuse(NOT_POSSIBLE_NOW);
        };
    }

    private static ApplicationState ended(Finish finish) {
        return switch (finish.ending()) {
            case ALL_DONE -> new Completed(finish.at());
            case SOME_DONE -> new CompletedInPart(finish.at());
            case NONE_DONE -> new Failed(finish.at());
        };
    }

    private static Rejected rejected(Reject reject) {
        return new Rejected(reject.reviewer(), reject.reason(), reject.at());
    }

    private static Transition by(StaffId holder, StaffId actor, ApplicationState next) {
        return holder.equals(actor) ? to(next) : refuse(NOT_THE_REVIEWER);
    }

    private static Transition to(ApplicationState next) {
        return new Transition.To(next);
    }

    private static Transition refuse(Transition.Refusal refusal) {
        return new Transition.Refused(refusal);
    }
}
