package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.execution.domain.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraderOutcomesTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    private final TraderOutcomes outcomes = new TraderOutcomes(() -> NOON);

    private Outcome of(int code, String text) {
        return outcomes.outcome(new TraderReply.Answered(code, text, List.of()));
    }

    @Test
    void nothing_wrong_is_applied() {
        assertThat(of(0, "")).isEqualTo(new Outcome.Applied());
    }

    @ParameterizedTest
    @CsvSource({
        "14,CTP:原口令不匹配",
        "11,CTP:找不到该用户",
        "13,CTP:找不到投资者",
        "19,CTP:投资者不活跃",
        "75,CTP:连续登录失败次数超限，登录被禁止",
        "131,CTP：您当前密码为弱密码，请修改成强密码后重新登录",
        "142,CTP:修改密码失败。新密码不允许与旧密码相同",
        "2001,CTP:资金密码错误",
        "2011,CTP:资金账户不存在",
        "7777,修改密码失败：长度不可少于8位",
        "9999,该柜台不支持修改密码"
    })
    void a_refusal_keeps_its_code_and_text(int code, String text) {
        assertThat(of(code, text)).isEqualTo(new Outcome.Declined(Integer.toString(code), text));
    }

    @ParameterizedTest
    @CsvSource({"6,CTP:还没有登录", "64,CTP:客户端未认证", "35,CTP:经纪公司正在同步", "90,查询未就绪", "5002,CTP:系统忙", "8888,系统繁忙，请稍后再试"})
    void a_front_that_is_not_ready_has_done_nothing(int code, String text) {
        assertThat(of(code, text)).isEqualTo(new Outcome.NotSent(code + " " + text, NOON.plusSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 27, 63, 77, 143, 144, 4042, 4043, 4060})
    void missing_rights_need_a_person(int code) {
        assertThat(of(code, "CTP:无此权限"))
                .isInstanceOfSatisfying(
                        Outcome.Stopped.class,
                        stopped -> assertThat(stopped.why()).contains(code + " CTP:无此权限"));
    }

    @Test
    void an_unknown_id_that_speaks_of_a_time_out_is_unknown() {
        assertThat(of(8887, "处理超时")).isEqualTo(new Outcome.Unknown("8887 处理超时"));
    }

    @Test
    void no_reply_is_unknown_and_not_sent_is_tried_again() {
        assertThat(outcomes.outcome(new TraderReply.NoReply("gone"))).isEqualTo(new Outcome.Unknown("gone"));
        assertThat(outcomes.outcome(new TraderReply.NotSent("down")))
                .isEqualTo(new Outcome.NotSent("down", NOON.plusSeconds(10)));
    }

    @Test
    void a_log_in_that_fails_is_a_rule_of_the_counter_or_a_persons_business() {
        assertThat(outcomes.outcome(new TraderReply.LogInFailed(75, "CTP:登录被禁止")))
                .isEqualTo(new Outcome.Declined("75", "CTP:登录被禁止"));
        assertThat(outcomes.outcome(new TraderReply.LogInFailed(143, "IP被禁止"))).isInstanceOf(Outcome.Stopped.class);
        assertThat(outcomes.outcome(new TraderReply.LogInFailed(4711, "?"))).isInstanceOf(Outcome.Stopped.class);
    }

    @Test
    void what_a_counter_says_is_cut_and_cleaned() {
        assertThat(of(131, "a\u0000b" + "长".repeat(600)))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined ->
                                assertThat(declined.text()).startsWith("a b").hasSize(500));
    }
}
