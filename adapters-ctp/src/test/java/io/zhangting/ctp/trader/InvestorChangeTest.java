package io.zhangting.ctp.trader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.trader.FakeFronts.Fate.Answer;
import io.zhangting.ctp.trader.FakeFronts.Fate.Disconnect;
import io.zhangting.ctp.trader.FakeFronts.Fate.Silence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvestorChangeTest {

    private static final String AUTHENTICATE = "authenticate 80000001";
    private static final String LOG_IN = "login 80000001";
    private static final String CHANGE = "change TRADING 80000001";

    @TempDir
    private Path flow;

    private SessionScenario hall;

    @BeforeEach
    void begin() {
        hall = new SessionScenario(flow).up();
        hall.fronts.calls.clear();
    }

    private TraderReply change() {
        int before = hall.replies.size();
        hall.ask(SessionScenario.change(PasswordKind.TRADING));
        hall.loop.pass(Duration.ofMinutes(1));
        assertThat(hall.replies).hasSize(before + 1);
        return hall.replies.getLast();
    }

    @Test
    void the_first_login_changes_the_password_in_the_same_session() {
        hall.fronts.next(LOG_IN, new Answer(140, "CTP:首次登录必须修改密码"));

        assertThat(change()).isEqualTo(new TraderReply.Answered(0, "", List.of()));
        assertThat(hall.fronts.calls).containsExactly(AUTHENTICATE, LOG_IN, CHANGE);
        assertThat(hall.fronts.last().released).isTrue();
    }

    @Test
    void a_login_that_is_refused_changes_nothing_and_is_not_repeated() {
        hall.fronts.next(LOG_IN, new Answer(3, "CTP:不合法的登录"));

        assertThat(change()).isEqualTo(new TraderReply.LogInFailed(3, "CTP:不合法的登录"));
        assertThat(hall.fronts.calls).containsExactly(AUTHENTICATE, LOG_IN);
    }

    @Test
    void a_line_that_breaks_before_the_change_was_sent_is_not_sent() {
        hall.fronts.next(LOG_IN, new Disconnect());

        assertThat(change()).isInstanceOf(TraderReply.NotSent.class);
        assertThat(hall.fronts.count(CHANGE)).isZero();
    }

    @Test
    void a_line_that_breaks_after_it_was_sent_leaves_it_unknown() {
        hall.fronts.next(CHANGE, new Disconnect());

        assertThat(change()).isInstanceOf(TraderReply.NoReply.class);
        assertThat(hall.fronts.count(CHANGE)).isEqualTo(1);
    }

    @Test
    void without_a_session_in_time_nothing_is_sent() {
        hall.fronts.connects = false;

        assertThat(change()).isEqualTo(new TraderReply.NotSent("no session in time"));
    }

    @Test
    void one_investor_after_the_other() {
        hall.fronts.next(LOG_IN, new Silence());
        hall.ask(SessionScenario.change(PasswordKind.TRADING));
        hall.ask(SessionScenario.change(PasswordKind.TRADING));

        assertThat(hall.fronts.count(AUTHENTICATE)).isEqualTo(1);
        hall.loop.pass(Duration.ofMinutes(1));
        assertThat(hall.replies).hasSize(2);
    }

    @Test
    void three_failed_logins_in_a_row_protect_this_halls_address() {
        hall.fronts.next(LOG_IN, new Answer(3, "x"), new Answer(3, "x"), new Answer(3, "x"), new Answer(0, ""));
        change();
        change();
        change();

        assertThat(change()).isInstanceOf(TraderReply.NotSent.class);
        assertThat(hall.fronts.count(LOG_IN)).isEqualTo(3);
        hall.loop.pass(Duration.ofMinutes(10));
        assertThat(change()).isInstanceOf(TraderReply.Answered.class);
    }

    @Test
    void a_front_that_refuses_this_hall_is_not_asked_in_anybodys_name() {
        hall.fronts.next(LOG_IN, new Answer(143, "CTP:您登录失败次数过多，IP被禁止登入CTP"));
        change();
        int asked = hall.fronts.calls.size();

        assertThat(change()).isInstanceOf(TraderReply.NotSent.class);
        assertThat(hall.state()).isInstanceOf(SessionState.Refused.class);
        assertThat(hall.fronts.calls).hasSize(asked);
    }
}
