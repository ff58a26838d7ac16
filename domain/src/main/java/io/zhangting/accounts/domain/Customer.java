package io.zhangting.accounts.domain;

import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.PhoneNumber;

/** A customer known to this hall, with what the registry said last. */
public record Customer(CustomerId id, CustomerRecord record) {

    public PhoneNumber phone() {
        return record.reservedPhone();
    }
}
