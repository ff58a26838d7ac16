package io.zhangting.halls.domain;

/** How a customer learns a password that the hall made. */
public enum Delivery {
    /** Opened once in the hall after a fresh code; the default. */
    REVEAL,
    /** By text message, where a pack insists: it stays readable on the phone for ever. */
    SMS
}
