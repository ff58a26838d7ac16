package io.zhangting.applications;

import io.zhangting.applications.domain.ItemState;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;

/** Records how far execution is with an item, and ends the application when all items have ended. */
public interface RecordItem {

    /** Part of the caller's transaction. */
    void record(ApplicationId application, ItemId item, ItemState state);
}
