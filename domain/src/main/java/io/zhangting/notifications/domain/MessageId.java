package io.zhangting.notifications.domain;

import java.util.UUID;

/** Identifies one text message; also its idempotency key at the gateway. */
public record MessageId(UUID value) {}
