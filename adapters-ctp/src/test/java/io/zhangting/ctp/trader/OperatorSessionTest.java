package io.zhangting.ctp.trader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.trader.FakeFronts.Fate.Answer;
import io.zhangting.ctp.trader.FakeFronts.Fate.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorSessionTest {

    @TempDir
    private Path flow;

    private SessionScenario hall;

    @BeforeEach
    void begin() {
        hall = new SessionScenario(flow);
    }

    @Test
    void it_authenticates_logs_in_and_waits_before_it_is_up() {
        hall.open();

        assertThat(hall.fronts.calls).containsExactly("authenticate op", "login op");
        assertThat(hall.state()).isEqualTo(new SessionState.Connecting());
        hall.loop.pass(Duration.ofSeconds(1));
        assertThat(hall.state()).isInstanceOf(SessionState.Up.class);
    }

    @Test
    void it_logs_in_again_after_a_reconnect_of_the_library() {
        hall.up();

        hall.fronts.last().events.disconnected(0x1001);
        hall.loop.settle();
        assertThat(hall.state()).isEqualTo(new SessionState.Interrupted("the front broke the line (0x1001)"));
        hall.fronts.last().events.connected();
        hall.loop.pass(Duration.ofSeconds(2));

        assertThat(hall.state()).isInstanceOf(SessionState.Up.class);
        assertThat(hall.fronts.count("login op")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 48, 75, 140, 143, 144, 9999})
    void a_refused_login_is_never_repeated_by_itself(int code) {
        hall.fronts.next("login op", new Answer(code, "CTP:不合法的登录"));

        hall.open();
        hall.loop.pass(Duration.ofDays(3));

        assertThat(hall.state()).isEqualTo(new SessionState.Refused(code, "CTP:不合法的登录"));
        assertThat(hall.fronts.count("login op")).isEqualTo(1);
        assertThat(hall.fronts.last().released).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 4042, 4043, 4060})
    void nor_is_a_refused_authentication(int code) {
        hall.fronts.next("authenticate op", new Answer(code, "CTP:客户端认证失败"));

        hall.open();
        hall.loop.pass(Duration.ofDays(3));

        assertThat(hall.fronts.calls).containsExactly("authenticate op");
    }

    @Test
    void nor_after_a_restart_of_the_child_with_the_same_settings() {
        hall.fronts.next("login op", new Answer(3, "CTP:不合法的登录"));
        hall.open();

        hall.open();
        hall.loop.pass(Duration.ofHours(1));

        assertThat(hall.state()).isInstanceOf(SessionState.Refused.class);
        assertThat(hall.fronts.count("login op")).isEqualTo(1);
    }

    @Test
    void other_settings_allow_one_more_login() {
        hall.fronts.next("login op", new Answer(3, "CTP:不合法的登录"), new Answer(3, "CTP:不合法的登录"));
        hall.open();

        hall.operatorsPassword("another-password");
        hall.open();
        hall.loop.pass(Duration.ofHours(1));

        assertThat(hall.fronts.count("login op")).isEqualTo(2);
    }

    @Test
    void a_person_who_deletes_the_note_allows_one_more_login() throws IOException {
        hall.fronts.next("login op", new Answer(3, "CTP:不合法的登录"));
        hall.open();

        Files.delete(flow.resolve("login-refused"));
        hall.loop.pass(Duration.ofSeconds(5));

        assertThat(hall.fronts.count("login op")).isEqualTo(2);
        assertThat(hall.state()).isInstanceOf(SessionState.Up.class);
    }

    @Test
    void the_note_of_a_refusal_holds_no_password_and_is_the_owners() throws IOException {
        hall.fronts.next("login op", new Answer(3, "CTP:不合法的登录"));
        hall.open();

        Path note = flow.resolve("login-refused");
        assertThat(Files.readString(note)).doesNotContain("operator-password", "authcode");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_front_that_is_not_ready_is_tried_again_with_growing_pauses() {
        hall.fronts.next("login op", new Answer(35, "CTP:经纪公司正在同步"), new Answer(35, "CTP:经纪公司正在同步"));
        hall.open();

        hall.loop.pass(SessionScenario.PAUSE);
        assertThat(hall.fronts.count("login op")).isEqualTo(2);
        hall.loop.pass(SessionScenario.PAUSE);
        assertThat(hall.fronts.count("login op")).isEqualTo(2);
        hall.loop.pass(SessionScenario.PAUSE);
        assertThat(hall.fronts.count("login op")).isEqualTo(3);
    }

    @Test
    void a_peer_that_accepts_and_closes_is_left_alone() {
        hall.fronts.connects = false;
        hall.open();

        for (int storm = 0; storm < 600; storm++) {
            hall.fronts.last().events.disconnected(0x1001);
            hall.loop.settle();
        }

        assertThat(hall.fronts.connections).hasSize(1);
        assertThat(hall.fronts.last().released).isTrue();
        hall.loop.pass(SessionScenario.PAUSE);
        assertThat(hall.fronts.connections).hasSize(2);
    }

    @Test
    void a_login_without_an_answer_begins_anew_after_a_pause() {
        hall.fronts.next("login op", new Silence());
        hall.open();

        hall.loop.pass(SessionScenario.WITHIN.plus(SessionScenario.PAUSE).plusSeconds(2));

        assertThat(hall.state()).isInstanceOf(SessionState.Up.class);
        assertThat(hall.fronts.connections).hasSize(2);
    }
}
