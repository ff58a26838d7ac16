package io.zhangting.applications;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.identity.StorePhoto;
import io.zhangting.identity.domain.DocumentFault;
import java.time.Duration;
import java.util.List;

/** Why a step of a flow was refused; each names the way out when the web turns it into a sentence. */
public sealed interface FlowRefusal {

    record NotFound() implements FlowRefusal {}

    /** It was submitted already, or has ended. */
    record NotEditable() implements FlowRefusal {}

    record OutOfOrder(FlowStep due) implements FlowRefusal {}

    record StepMissing(FlowStep due) implements FlowRefusal {}

    record ClosedNow(Opening opening) implements FlowRefusal {}

    record NotEligible(Prerequisite unmet) implements FlowRefusal {}

    record InProgressAlready() implements FlowRefusal {}

    record NoSuchBusiness() implements FlowRefusal {}

    /** The idempotency key was used for another business before. */
    record KeyReused() implements FlowRefusal {}

    record NothingChosen() implements FlowRefusal {}

    record KindNotHeld(String title) implements FlowRefusal {}

    record NoticeNotRead(String title) implements FlowRefusal {}

    /** The customer has to choose a password for this kind: none was given, or it is no longer kept. */
    record PasswordMissing(Offer offer) implements FlowRefusal {}

    record PasswordRefused(Offer offer, List<BrokenRule> rules) implements FlowRefusal {}

    /** Sealed for another application or item, altered, or too long ago. */
    record PasswordUnreadable(Offer offer) implements FlowRefusal {}

    record PhotoRefused(StorePhoto.Result why) implements FlowRefusal {}

    record DocumentRefused(List<DocumentFault> faults) implements FlowRefusal {}

    record CodeWrong() implements FlowRefusal {}

    record TooManyTries(Duration retryAfter) implements FlowRefusal {}

    record TooManyCodes(Duration retryAfter) implements FlowRefusal {}

    record ConsentMissing() implements FlowRefusal {}

    record FaceNotMatched(int triesLeft) implements FlowRefusal {}

    record FaceTriesUsedUp() implements FlowRefusal {}

    record FaceUnavailable() implements FlowRefusal {}

    record NoSuchAgreement() implements FlowRefusal {}

    record AgreementNotOpened(String title) implements FlowRefusal {}

    record ReadingTooShort(Duration remaining) implements FlowRefusal {}

    record AgreementNotAccepted(String title) implements FlowRefusal {}

    /** @param sentence what the counters say, for the customer */
    record NotLocked(String sentence) implements FlowRefusal {}

    record NotWithdrawable() implements FlowRefusal {}

    record TooLateToFreeze() implements FlowRefusal {}

    record RevealNotReady() implements FlowRefusal {}

    record RevealUsed() implements FlowRefusal {}

    record RevealExpired() implements FlowRefusal {}
}
