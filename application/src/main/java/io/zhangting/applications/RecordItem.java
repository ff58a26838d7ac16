package io.zhangting.applications;

import io.zhangting.applications.domain.ItemState;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;

/** Records how far execution is with an item, and ends the application when all items have ended. */
public interface RecordItem {

    /**
     * Holds the application until the caller's transaction ends; whoever works on its items does this first.
     *
     * @return whether its items may be carried out
     */
    boolean hold(ApplicationId application);

    /** Part of the caller's transaction. What reads like the item's state now is not told again. */
    void record(ApplicationId application, ItemId item, ItemState state);
}
