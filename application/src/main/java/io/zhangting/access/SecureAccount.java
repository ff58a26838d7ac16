package io.zhangting.access;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.CustomerId;

/** Shuts everybody out of a customer's account, because somebody else may be in: the next sign-in is by code, as a stranger. */
public interface SecureAccount {

    /**
     * Forgets every device that signed in and ends every session, also that of the customer who asks; part of the
     * caller's transaction.
     */
    void secure(CustomerId customer, Actor by);
}
