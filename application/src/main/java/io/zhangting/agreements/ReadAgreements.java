package io.zhangting.agreements;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.agreements.domain.Progress;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Opening, accepting and signing the agreements of an application; times are the server's. */
public interface ReadAgreements {

    /** Opens an agreement and starts its reading time, unless it was opened before. */
    Opened open(Request request);

    AcceptResult accept(ApplicationId application, PackDocument agreement);

    /** Signs all agreements; false when one of them was not accepted in its current version. */
    SignResult sign(ApplicationId application, List<PackDocument> agreements);

    List<Progress> progress(ApplicationId application);

    /** What these agreements said has changed. */
    void forget(ApplicationId application, Set<String> agreements);

    /** @param asked what was asked for, in words, such as 交易密码、资金密码 */
    record Request(
            ApplicationId application, Customer customer, PackDocument agreement, String business, String asked) {}

    /** An agreement as this customer reads it. */
    record Opened(PackDocument agreement, String text, Instant acceptableAt) {}

    /** Accepted, or why not yet. */
    sealed interface AcceptResult {
        record Accepted() implements AcceptResult {}

        record NotOpened() implements AcceptResult {}

        record TooShort(Duration remaining) implements AcceptResult {}
    }

    /** Signed, or which agreement is missing. */
    sealed interface SignResult {
        record Signed() implements SignResult {}

        record NotAccepted(PackDocument missing) implements SignResult {}
    }
}
