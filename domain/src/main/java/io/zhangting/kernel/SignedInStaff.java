package io.zhangting.kernel;

/** A member of staff with a running session. */
public record SignedInStaff(StaffId id, String displayName) {}
