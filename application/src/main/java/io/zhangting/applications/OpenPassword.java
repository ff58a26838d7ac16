package io.zhangting.applications;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import java.time.Instant;
import java.util.Optional;

/** Shows a new password to its owner, once, after a fresh code. */
public interface OpenPassword {

    FlowResult<PhoneNumber> sendCode(SignedInCustomer customer, ApplicationId id, ItemId item);

    /** @param code may be empty when the same session repeats a reveal that was cut off */
    FlowResult<Shown> open(SignedInCustomer customer, ApplicationId id, ItemId item, String code);

    /** A new password on its way to the screen. */
    record Shown(NewPassword password, Optional<String> userName, Instant repeatableUntil) {}
}
