package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.port.KnownDevices;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.kernel.KeyedHash;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells devices that a customer signed in from before from all others. What strangers use up is counted apart, so that
 * they cannot lock a customer out of a device of their own.
 */
@Component
class Strangers {

    private static final String TOGETHER = "strangers";

    private final KnownDevices devices;
    private final KeyedHash hash;

    Strangers(KnownDevices devices, KeyedHash hash) {
        this.devices = devices;
        this.hash = hash;
    }

    boolean isOne(Caller caller, CustomerClaim claim) {
        return !devices.knows(caller.device(), customer(claim));
    }

    boolean isOne(Caller caller) {
        return !devices.knows(caller.device());
    }

    /** Whose uses are counted together: those of one known device, or those of all strangers. */
    String lane(Caller caller, CustomerClaim claim) {
        return isOne(caller, claim) ? TOGETHER : caller.device();
    }

    void welcome(Caller caller, CustomerClaim claim, Instant now) {
        devices.remember(caller.device(), customer(claim), now);
    }

    /**
     * By whatever they signed in with.
     *
     * @return how many devices were forgotten
     */
    int forget(CustomerRecord customer) {
        return devices.forget(Set.of(
                customer(new CustomerClaim.OfAccount(customer.account())),
                customer(new CustomerClaim.OfPerson(customer.name(), customer.document()))));
    }

    private String customer(CustomerClaim claim) {
        return hash.text("device-customer", claim.key());
    }
}
