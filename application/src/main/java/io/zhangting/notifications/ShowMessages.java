package io.zhangting.notifications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.notifications.domain.SentMessage;
import java.util.List;

/** What was written to a customer about an application, and whether it arrived. */
public interface ShowMessages {

    /** Oldest first. */
    List<SentMessage> about(ApplicationId application);
}
