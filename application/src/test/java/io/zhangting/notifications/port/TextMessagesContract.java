package io.zhangting.notifications.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every gateway for text messages does. */
public abstract class TextMessagesContract {

    private static final Message ONE = SomeMessages.message(1, "【示例期货】验证码123456，5分钟内有效。");

    protected abstract TextMessages texts();

    protected abstract TextMessages unreachableTexts();

    /** What a phone has received, oldest first. */
    protected abstract List<String> inbox(PhoneNumber phone);

    /** From now on the gateway refuses for good. */
    protected abstract void everythingIsRefused(String code, String text);

    /** From now on the gateway answers that it cannot take anything. */
    protected abstract void theGatewayIsOutOfService();

    /** From now on what is sent arrives, and the replies do not. */
    protected abstract void repliesAreLost();

    /** The gateway works as usual again. */
    protected abstract void everythingIsWellAgain();

    @Test
    void a_message_arrives_word_for_word() {
        assertThat(texts().send(ONE))
                .isInstanceOfSatisfying(
                        Delivered.Accepted.class,
                        accepted -> assertThat(accepted.gatewayId()).isNotBlank());
        assertThat(inbox(SomeMessages.PHONE)).containsExactly("【示例期货】验证码123456，5分钟内有效。");
    }

    @Test
    void the_same_message_handed_over_again_arrives_once() {
        texts().send(ONE);

        assertThat(texts().send(ONE)).isInstanceOf(Delivered.Accepted.class);
        assertThat(inbox(SomeMessages.PHONE)).hasSize(1);
    }

    @Test
    void a_lost_reply_is_tried_again_and_arrives_once() {
        repliesAreLost();
        assertThat(texts().send(ONE)).isInstanceOf(Delivered.TryAgain.class);
        everythingIsWellAgain();

        assertThat(texts().send(ONE)).isInstanceOf(Delivered.Accepted.class);
        assertThat(inbox(SomeMessages.PHONE)).hasSize(1);
    }

    @Test
    void two_messages_with_the_same_words_both_arrive() {
        texts().send(SomeMessages.message(1, "您好"));
        texts().send(SomeMessages.message(2, "您好"));

        assertThat(inbox(SomeMessages.PHONE)).containsExactly("您好", "您好");
    }

    @Test
    void a_refusal_is_told_in_the_gateways_words() {
        everythingIsRefused("4001", "号码无效");

        assertThat(texts().send(ONE)).isEqualTo(new Delivered.Refused("4001", "号码无效"));
        assertThat(inbox(SomeMessages.PHONE)).isEmpty();
    }

    @Test
    void out_of_service_is_tried_again() {
        theGatewayIsOutOfService();

        assertThat(texts().send(ONE)).isInstanceOf(Delivered.TryAgain.class);
        assertThat(inbox(SomeMessages.PHONE)).isEmpty();
    }

    @Test
    void out_of_reach_is_tried_again_and_nothing_is_thrown() {
        assertThat(unreachableTexts().send(ONE)).isInstanceOf(Delivered.TryAgain.class);
    }
}
