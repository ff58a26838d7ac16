package io.zhangting.access.domain;

import java.util.Optional;

/** Whether a member of staff can sign in. */
public sealed interface StaffStanding {

    /** Has to enrol first: there is no password and no TOTP, or there is none any more. */
    record Invited() implements StaffStanding {}

    record Active(Factors factors) implements StaffStanding {}

    /** @param factors what they will sign in with again once they are enabled; empty for somebody who never enrolled */
    record Disabled(Optional<Factors> factors) implements StaffStanding {}
}
