package io.zhangting.access.port;

import java.time.Instant;

/** Devices that somebody signed in from, by keyed hashes only. */
public interface KnownDevices {

    boolean knows(String device, String customer);

    /** Whether anybody signed in from it. */
    boolean knows(String device);

    void remember(String device, String customer, Instant now);
}
