package io.zhangting.kernel;

import java.util.UUID;

/** Identifies one item of an application, such as the trading password of one counter. */
public record ItemId(UUID value) {}
