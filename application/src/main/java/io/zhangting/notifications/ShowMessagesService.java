package io.zhangting.notifications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.notifications.domain.SentMessage;
import io.zhangting.notifications.port.MessageStore;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class ShowMessagesService implements ShowMessages {

    private final MessageStore messages;

    ShowMessagesService(MessageStore messages) {
        this.messages = messages;
    }

    @Override
    public List<SentMessage> about(ApplicationId application) {
        return messages.about(application);
    }
}
