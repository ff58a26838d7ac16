package io.zhangting.ctp.trader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.ctp.trader.FakeFronts.Fate.Answer;
import io.zhangting.ctp.trader.FakeFronts.Fate.Disconnect;
import io.zhangting.ctp.trader.FakeFronts.Fate.ForAnotherRequest;
import io.zhangting.ctp.trader.FakeFronts.Fate.Locally;
import io.zhangting.ctp.trader.FakeFronts.Fate.Silence;
import io.zhangting.ctp.trader.FakeFronts.Fate.Twice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    private static final String CHANGE = "change FUNDS 80000001";
    private static final TraderReply DONE = new TraderReply.Answered(0, "", List.of());

    @TempDir
    private Path flow;

    private SessionScenario hall;

    @BeforeEach
    void begin() {
        hall = new SessionScenario(flow).up();
    }

    @Test
    void an_answer_is_told_with_code_and_text() {
        hall.fronts.next(CHANGE, new Answer(2001, "CTP:资金密码错误"));

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));

        assertThat(hall.replies).containsExactly(new TraderReply.Answered(2001, "CTP:资金密码错误", List.of()));
    }

    @Test
    void a_second_answer_changes_nothing() {
        hall.fronts.next(CHANGE, new Twice(0, ""));

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));

        assertThat(hall.replies).containsExactly(DONE);
    }

    @Test
    void an_answer_for_another_request_is_no_answer() {
        hall.fronts.next(CHANGE, new ForAnotherRequest());

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        assertThat(hall.replies).isEmpty();
        hall.loop.pass(SessionScenario.WITHIN);

        assertThat(hall.replies)
                .hasOnlyElementsOfType(TraderReply.NoReply.class)
                .hasSize(1);
    }

    @Test
    void silence_is_told_after_the_time_that_was_set() {
        hall.fronts.next(CHANGE, new Silence());
        hall.ask(SessionScenario.change(PasswordKind.FUNDS));

        hall.loop.pass(SessionScenario.WITHIN.minusMillis(1));
        assertThat(hall.replies).isEmpty();
        hall.loop.pass(Duration.ofMillis(1));

        assertThat(hall.replies).hasOnlyElementsOfType(TraderReply.NoReply.class);
    }

    @Test
    void a_line_that_breaks_in_mid_call_leaves_the_outcome_unknown_and_asks_nothing_again() {
        hall.fronts.next(CHANGE, new Disconnect());

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        hall.fronts.last().events.connected();
        hall.loop.pass(Duration.ofMinutes(5));

        assertThat(hall.replies)
                .hasOnlyElementsOfType(TraderReply.NoReply.class)
                .hasSize(1);
        assertThat(hall.fronts.count(CHANGE)).isEqualTo(1);
    }

    @Test
    void the_librarys_flow_control_is_waited_out() {
        hall.fronts.next(CHANGE, new Locally(-3), new Locally(-2));

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        assertThat(hall.replies).isEmpty();
        hall.loop.pass(Duration.ofSeconds(3));

        assertThat(hall.replies).containsExactly(DONE);
        assertThat(hall.fronts.count(CHANGE)).isEqualTo(3);
    }

    @Test
    void without_a_connection_nothing_is_sent() {
        hall.fronts.next(CHANGE, new Locally(-1));

        hall.ask(SessionScenario.change(PasswordKind.FUNDS));

        assertThat(hall.replies).containsExactly(new TraderReply.NotSent("the front is not connected (-1)"));
    }

    @Test
    void instructions_keep_the_pace() {
        hall.loop.pass(Duration.ofSeconds(10));
        for (int i = 0; i < 60; i++) {
            hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        }

        assertThat(hall.fronts.count(CHANGE)).isEqualTo(1);
        hall.loop.pass(Duration.ofSeconds(1));
        assertThat(hall.fronts.count(CHANGE)).isEqualTo(7);
        hall.loop.pass(Duration.ofSeconds(9));
        assertThat(hall.replies).hasSize(60);
    }

    @Test
    void queries_go_one_by_one_one_a_second_and_wait_when_the_front_is_not_ready() {
        hall.fronts.next("ask INVESTOR", new Answer(90, "CTP：查询未就绪，请稍后重试"));

        hall.ask(new TraderRequest.Ask(Question.INVESTOR, "80000001"));
        hall.ask(new TraderRequest.Ask(Question.TRADING_CODES, "80000001"));
        assertThat(hall.fronts.count("ask TRADING_CODES")).isZero();
        hall.loop.pass(Duration.ofSeconds(4));

        assertThat(hall.fronts.count("ask INVESTOR")).isEqualTo(2);
        assertThat(hall.replies)
                .containsExactly(
                        new TraderReply.Answered(0, "", List.of(Map.of("account", "80000001"))),
                        new TraderReply.Answered(0, "", List.of(Map.of("account", "80000001"))));
    }

    @Test
    void the_token_is_waited_for_though_it_comes_apart() {
        hall.ask(new TraderRequest.Ask(Question.CFMMC_TOKEN, "80000001"));
        assertThat(hall.replies).isEmpty();

        hall.fronts.last().events.token("80000001", Map.of("token", "T-1"));
        hall.loop.pass(Duration.ofSeconds(1));

        assertThat(hall.replies).containsExactly(new TraderReply.Answered(0, "", List.of(Map.of("token", "T-1"))));
    }

    @Test
    void after_two_silences_in_a_row_the_session_begins_anew() {
        hall.fronts.next(CHANGE, new Silence(), new Silence());
        hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        hall.ask(SessionScenario.change(PasswordKind.FUNDS));
        hall.loop.pass(SessionScenario.WITHIN.plusSeconds(1));

        assertThat(hall.state()).isInstanceOf(SessionState.Interrupted.class);
        hall.loop.pass(SessionScenario.PAUSE.plusSeconds(2));
        assertThat(hall.state()).isInstanceOf(SessionState.Up.class);
        assertThat(hall.fronts.connections).hasSize(2);
    }
}
