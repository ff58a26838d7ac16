package io.zhangting.gateway;

import java.util.UUID;

/** Whether a temporary password that a gateway set still stands. */
public sealed interface TemporaryPassword {

    /** @param setBy the attempt whose reset it was */
    record Stands(UUID setBy) implements TemporaryPassword {}

    /** Another password was set since. */
    record Replaced() implements TemporaryPassword {}

    record NotKnown(String why) implements TemporaryPassword {}
}
