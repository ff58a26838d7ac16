package io.zhangting.kernel;

import java.util.UUID;

/** Identifies a customer of the broker within this hall; says nothing about the person. */
public record CustomerId(UUID value) {}
