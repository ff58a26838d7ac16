package io.zhangting.notifications.domain;

/** What is known after handing a message to the gateway. Handing it over again with the same key does no harm. */
public sealed interface Delivered {

    record Accepted(String gatewayId) implements Delivered {}

    /** The gateway will never take it, for example because the number is malformed. */
    record Refused(String code, String text) implements Delivered {}

    /** Not sent, or not known: try again later with the same key. */
    record TryAgain(String why) implements Delivered {}
}
