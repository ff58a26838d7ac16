package io.zhangting.notifications.port;

import io.zhangting.kernel.PhoneNumber;
import java.util.List;

class FakeTextMessagesTest extends TextMessagesContract {

    private final FakeTextMessages texts = new FakeTextMessages();

    @Override
    protected TextMessages texts() {
        return texts;
    }

    @Override
    protected TextMessages unreachableTexts() {
        texts.isOutOfService();
        return texts;
    }

    @Override
    protected List<String> inbox(PhoneNumber phone) {
        return texts.inbox(phone);
    }

    @Override
    protected void everythingIsRefused(String code, String text) {
        texts.refusesEverything(code, text);
    }

    @Override
    protected void theGatewayIsOutOfService() {
        texts.isOutOfService();
    }

    @Override
    protected void repliesAreLost() {
        texts.losesItsReplies();
    }

    @Override
    protected void everythingIsWellAgain() {
        texts.acceptsEverything();
    }
}
