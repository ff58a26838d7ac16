package io.zhangting.health;

import io.zhangting.health.domain.Finding;
import java.util.List;

/** Asks every connection how it is. */
public interface CheckHealth {

    /** In the running hall. */
    List<Finding> now();

    /** For {@code doctor}, without a running hall. */
    List<Finding> thoroughly();
}
