package io.zhangting.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.port.SomeMessages;
import io.zhangting.notifications.port.TextMessages;
import io.zhangting.notifications.port.TextMessagesContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import simulators.zhangting.Simulators;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.TextMessage;

@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class HttpTextMessagesIT extends TextMessagesContract {

    private static final Simulators VENDOR = Simulators.start(SomeWay.simulators());
    private static final Message CODE = SomeMessages.message(7, "【示例期货】验证码７３９１０２，𠮷祥·如意，5分钟内有效。");

    private final TextMessages texts = texts(VENDOR.port(), SomeWay.SECRET, SomeWay.PATIENT);

    @BeforeEach
    void begin() {
        VENDOR.state().reset();
    }

    @AfterAll
    static void end() {
        VENDOR.close();
    }

    @Test
    void the_gateways_id_of_a_message_stays_the_same_and_rare_characters_survive() {
        assertThat(texts.send(CODE)).isEqualTo(texts.send(CODE)).isInstanceOf(Delivered.Accepted.class);

        assertThat(inbox(SomeMessages.PHONE)).containsExactly("【示例期货】验证码７３９１０２，𠮷祥·如意，5分钟内有效。");
    }

    @ParameterizedTest
    @EnumSource(names = {"HANG_BEFORE_EFFECT", "HANG_AFTER_EFFECT"})
    void silence_is_tried_again_and_arrives_once(FaultKind silence) {
        VENDOR.state().faults().once(ServiceName.SMS, silence);

        assertThat(texts(VENDOR.port(), SomeWay.SECRET, SomeWay.IMPATIENT).send(CODE))
                .isInstanceOf(Delivered.TryAgain.class);
        assertThat(texts.send(CODE)).isInstanceOf(Delivered.Accepted.class);
        assertThat(inbox(SomeMessages.PHONE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP", "FLOW_CONTROL", "ERROR_500_BEFORE_EFFECT", "ERROR_500_AFTER_EFFECT", "PENDING"})
    void whatever_is_no_clear_answer_is_tried_again(FaultKind trouble) {
        VENDOR.state().faults().once(ServiceName.SMS, trouble);

        assertThat(texts.send(CODE)).isInstanceOf(Delivered.TryAgain.class);
    }

    @Test
    void other_words_under_the_same_key_never_arrive() {
        texts.send(SomeMessages.message(7, "您好"));

        assertThat(texts.send(CODE)).isNotInstanceOf(Delivered.Accepted.class);
        assertThat(inbox(SomeMessages.PHONE)).containsExactly("您好");
    }

    @Test
    void a_wrong_secret_sends_nothing_and_tells_no_log(CapturedOutput log) {
        Delivered delivered =
                texts(VENDOR.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT).send(CODE);

        assertThat(delivered).isInstanceOf(Delivered.TryAgain.class);
        assertThat(inbox(SomeMessages.PHONE)).isEmpty();
        assertThat(log.getAll() + delivered).doesNotContain("７３９１０２", "13800000001", SomeWay.WRONG_SECRET);
    }

    private static TextMessages texts(int port, String secret, Duration patience) {
        return new HttpTextMessages(SomeWay.to(port, secret, patience));
    }

    private static void fromNowOn(FaultScript script) {
        FaultTarget target = new FaultTarget(ServiceName.SMS, Optional.empty(), Optional.empty());
        VENDOR.state().faults().add(target, script, OptionalInt.empty());
    }

    @Override
    protected TextMessages texts() {
        return texts;
    }

    @Override
    protected TextMessages unreachableTexts() {
        return texts(SomeWay.NOBODY_LISTENS, SomeWay.SECRET, SomeWay.PATIENT);
    }

    @Override
    protected List<String> inbox(PhoneNumber phone) {
        return VENDOR.state().inbox().messages(phone.value()).reversed().stream()
                .map(TextMessage::text)
                .toList();
    }

    @Override
    protected void everythingIsRefused(String code, String text) {
        fromNowOn(new FaultScript(FaultKind.DECLINE, Duration.ZERO, 0, code, text));
    }

    @Override
    protected void theGatewayIsOutOfService() {
        fromNowOn(FaultScript.usual(FaultKind.MAINTENANCE));
    }

    @Override
    protected void repliesAreLost() {
        fromNowOn(FaultScript.usual(FaultKind.LOST_REPLY));
    }

    @Override
    protected void everythingIsWellAgain() {
        VENDOR.state().faults().clear();
    }
}
