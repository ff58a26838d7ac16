package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;

/** Lets the customer have a new password that is now set: for opening once, or by text message where the pack says so. */
public interface HandOverPassword {

    /** Part of the caller's transaction. */
    void handOver(ApplicationId application, ItemId item);
}
