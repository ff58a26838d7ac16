package io.zhangting.access.port;

import java.time.Instant;
import java.util.Set;

/** Devices that somebody signed in from, by keyed hashes only. */
public interface KnownDevices {

    boolean knows(String device, String customer);

    /** Whether anybody signed in from it. */
    boolean knows(String device);

    void remember(String device, String customer, Instant now);

    /**
     * For these customers only; a device that others signed in from stays known for them.
     *
     * @return how many devices were known for them
     */
    int forget(Set<String> customers);
}
