package io.zhangting.kernel;

import java.util.UUID;

/** Identifies one application (业务申请). */
public record ApplicationId(UUID value) {}
