package io.zhangting.health.port;

import io.zhangting.health.domain.Finding;
import java.util.List;

/** One connection to the outside that can tell how it is. Never throws for what it finds. */
public interface SelfCheck {

    /** How it is now, in the running hall; asks the outside at most once and changes nothing there. */
    List<Finding> now();

    /** Everything that can be looked at without a running hall, step by step; never logs in anywhere. */
    default List<Finding> thoroughly() {
        return now();
    }
}
