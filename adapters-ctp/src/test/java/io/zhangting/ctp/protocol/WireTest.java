package io.zhangting.ctp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.kernel.SecretText;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final List<TraderReply> REPLIES = List.of(
            new TraderReply.Answered(0, "", List.of(Map.of("name", "王秀英"), Map.of("name", "𠮷·x"))),
            new TraderReply.Answered(131, "CTP：弱密码", List.of()),
            new TraderReply.LogInFailed(75, "CTP:登录被禁止"),
            new TraderReply.Unfit("too long"),
            new TraderReply.NotSent("not up"),
            new TraderReply.NoReply("silence"));

    private static final List<SessionState> STATES = List.of(
            new SessionState.Connecting(),
            new SessionState.Up("20260105", "v6.7.8"),
            new SessionState.Interrupted("0x1001"),
            new SessionState.Refused(143, "CTP:IP被禁止"));

    @Test
    void replies_come_back_as_they_were() {
        assertThat(REPLIES)
                .allSatisfy(reply ->
                        assertThat(ReplyWire.reply(ReplyWire.reply(7, reply))).isEqualTo(reply));
    }

    @Test
    void states_come_back_as_they_were() {
        assertThat(STATES)
                .allSatisfy(state ->
                        assertThat(StateWire.state(StateWire.state(state))).isEqualTo(state));
    }

    @Test
    void requests_come_back_as_they_were_and_do_not_print_passwords() throws Malformed {
        var change = new TraderRequest.Change(
                PasswordKind.FUNDS, "80000001", new SecretText("s3cretOld"), new SecretText("s3cretNew"));

        var back = RequestWire.request(new Message(RequestWire.verb(change), 1, RequestWire.fields(change)))
                .orElseThrow();

        assertThat(back).isInstanceOfSatisfying(TraderRequest.Change.class, same -> {
            assertThat(same.now().<String>reveal(text -> text)).isEqualTo("s3cretOld");
            assertThat(same.next().<String>reveal(text -> text)).isEqualTo("s3cretNew");
        });
        assertThat(change.toString()).doesNotContain("s3cret");
    }

    @Test
    void what_is_no_reply_is_refused() {
        assertThatThrownBy(() -> ReplyWire.reply(new Message("nonsense", 1, Map.of())))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(
                        () -> ReplyWire.reply(new Message("answered", 1, Map.of("code", "x", "text", "", "rows", "0"))))
                .isInstanceOf(Malformed.class);
    }
}
