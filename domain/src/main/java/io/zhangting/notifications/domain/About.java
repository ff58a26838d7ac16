package io.zhangting.notifications.domain;

import io.zhangting.kernel.ApplicationId;
import java.util.Optional;

/**
 * The event that a message tells a customer. An event is told at most once.
 *
 * @param key names the event for ever, such as {@code application/…/7}
 * @param title what staff read, such as 办理完成; empty for codes
 */
public record About(String key, Optional<ApplicationId> application, String title) {

    /** An event that staff need not see. */
    public static About event(String key) {
        return new About(key, Optional.empty(), "");
    }
}
