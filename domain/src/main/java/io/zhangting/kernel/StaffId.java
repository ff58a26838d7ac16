package io.zhangting.kernel;

import java.util.UUID;

/** Identifies a member of the broker's staff. */
public record StaffId(UUID value) {}
