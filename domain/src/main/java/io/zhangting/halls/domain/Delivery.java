package io.zhangting.halls.domain;

/** How a customer learns a new password. */
public enum Delivery {
    /** The hall made it: opened once in the hall after a fresh code; the default. */
    REVEAL,
    /** The hall made it: told by text message, where a pack insists. It stays readable on the phone for ever. */
    SMS,
    /** The customer chose it and knows it. */
    CHOSEN
}
