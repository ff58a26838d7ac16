package io.zhangting.execution.domain;

import io.zhangting.kernel.StaffId;

/** Somebody has seen one half of a new password. */
public record HalfSeen(PasswordHalf half, StaffId by) {}
