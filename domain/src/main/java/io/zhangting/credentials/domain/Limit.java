package io.zhangting.credentials.domain;

import java.time.Duration;

/** How often something may happen within a sliding window. */
public record Limit(String name, int times, Duration window) {}
