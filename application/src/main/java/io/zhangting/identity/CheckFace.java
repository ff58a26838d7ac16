package io.zhangting.identity;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.kernel.ApplicationId;
import java.util.Optional;

/** Establishes who is there: by face, after a separate consent, or later by staff. Never runs inside a transaction. */
public interface CheckFace {

    Result check(Customer customer, ApplicationId application, String consentVersion, byte[] photo);

    void goOnWithoutFace(ApplicationId application);

    Optional<FaceWay> way(ApplicationId application);

    int triesLeft(ApplicationId application);

    /** Recognised, or why not. */
    sealed interface Result {
        record Recognised() implements Result {}

        record NotRecognised(int triesLeft) implements Result {}

        record TriesUsedUp() implements Result {}

        record Unavailable() implements Result {}

        record PhotoRefused(StorePhoto.Result why) implements Result {}
    }
}
