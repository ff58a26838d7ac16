package io.zhangting.kernel;

/**
 * A customer with a running session.
 *
 * @param session a keyed hash of the session id: binds codes and reveals to this session without being usable as one
 */
public record SignedInCustomer(CustomerId id, String session) {}
