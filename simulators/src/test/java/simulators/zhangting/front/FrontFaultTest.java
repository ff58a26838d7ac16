package simulators.zhangting.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simulators.zhangting.state.ServiceName;

class FrontFaultTest extends WithAFront {

    private static final String CHANGE = "ReqUserPasswordUpdate";

    @Test
    void an_error_is_answered_and_nothing_done_as_often_as_scripted() {
        front.script(FrontFault.error(5002, "CTP:系统忙").on(CHANGE).times(2));
        var library = SomeLibrary.operating(front);

        assertThat(change(library).text("text")).isEqualTo("CTP:系统忙");
        assertThat(change(library).text("code")).isEqualTo("5002");
        assertThat(effects()).isZero();
        assertThat(change(library).text("code")).isEqualTo("0");
        assertThat(front.faults()).isEmpty();
    }

    @Test
    void a_fault_about_one_account_spares_the_others() {
        front.script(FrontFault.error(60, "x").about(ACCOUNT));

        assertThat(loggedIn(front.operator().user(), front.operator().password())
                        .change("80000003", "x", FRESH))
                .isEqualTo(14);
        assertThat(SomeLibrary.authenticated(front).logIn(ACCOUNT, PASSWORD)).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"LOST_REPLY,1", "DROP,0"})
    void without_an_answer_it_may_be_done_or_not(FrontFaultKind kind, int done) {
        front.script(FrontFault.of(kind).on(CHANGE));
        var library = SomeLibrary.operating(front);

        send(library);

        assertThat(library.code("ReqUserLogout", "UserID=x")).isZero();
        assertThat(effects()).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"DISCONNECT_BEFORE_EFFECT,0", "DISCONNECT_AFTER_EFFECT,1"})
    void the_connection_breaks_before_or_after(FrontFaultKind kind, int done) {
        front.script(FrontFault.of(kind).on(CHANGE));
        var library = SomeLibrary.operating(front);

        send(library);

        library.isSentAway();
        assertThat(effects()).isEqualTo(done);
        await().until(() -> front.connected() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "CRASH_BEFORE_EFFECT,crash,0",
        "CRASH_AFTER_EFFECT,crash,1",
        "HANG_BEFORE_EFFECT,hang,0",
        "HANG_AFTER_EFFECT,hang,1"
    })
    void the_library_is_told_to_crash_or_to_hang(FrontFaultKind kind, String told, int done) {
        front.script(FrontFault.of(kind).on(CHANGE));
        var library = SomeLibrary.operating(front);

        assertThat(change(library).verb()).isEqualTo(told);
        assertThat(effects()).isEqualTo(done);
    }

    @Test
    void an_answer_comes_twice_or_after_a_strange_one_or_without_info() {
        var library = SomeLibrary.operating(front);

        front.script(FrontFault.of(FrontFaultKind.DUPLICATE_REPLY));
        assertThat(change(library)).isEqualTo(library.next());
        front.script(FrontFault.of(FrontFaultKind.STRANGE_REPLY_FIRST));
        assertThat(change(library).number()).isNotEqualTo(library.next().number());
        front.script(FrontFault.of(FrontFaultKind.NO_INFO));
        assertThat(change(library).fields()).doesNotContainKeys("code", "text").containsKey("row");
        front.script(FrontFault.of(FrontFaultKind.NOT_READY));
        assertThat(change(library).text("call")).isEqualTo("OnRspError");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_delayed_change_is_done_later_even_if_the_library_is_gone() {
        front.script(FrontFault.delay(Duration.ofMillis(200)).on(CHANGE));
        var library = SomeLibrary.operating(front);

        send(library);
        library.close();

        await().until(() -> effects() == 1);
    }

    @Test
    void a_delayed_change_is_never_done_after_a_reset() {
        front.script(FrontFault.delay(Duration.ofMinutes(5)).on(CHANGE));
        var library = SomeLibrary.operating(front);
        send(library);
        await().until(() -> front.faults().isEmpty());

        front.reset();

        library.isSentAway();
        assertThat(effects()).isZero();
    }

    @Test
    void what_the_library_does_itself_it_hears_before_the_script_returns_or_with_the_greeting() {
        var early = SomeLibrary.operating(front);
        front.script(FrontFault.local(-3).on(CHANGE).times(2), FrontFault.of(FrontFaultKind.HANG_CALL));
        var late = SomeLibrary.operating(front);

        for (var library : List.of(early, late)) {
            assertThat(library.directives())
                    .filteredOn(line -> line.verb().equals("advance"))
                    .extracting(line -> line.text("request") + line.text("code") + line.text("times"))
                    .containsExactly(CHANGE + "-32", "*hang1");
        }
    }

    @Test
    void what_one_library_has_done_the_others_do_less_often() {
        var one = SomeLibrary.operating(front);
        var other = SomeLibrary.operating(front);
        front.script(FrontFault.local(-2).times(2));

        one.write(FrontLine.of("struck", 1));
        await().until(() -> last(other).text("times").equals("1"));
        other.write(FrontLine.of("struck", 1));

        await().until(() -> last(one).verb().equals("lift"));
        assertThat(front.faults()).isEmpty();
    }

    private static FrontLine last(SomeLibrary library) {
        return library.directives().getLast();
    }

    @Test
    void a_front_can_accept_and_close_or_refuse_and_come_back_on_the_same_port() {
        var library = SomeLibrary.operating(front);
        front.mode(FrontMode.STORM);
        library.isSentAway();
        SomeLibrary.connected(front).isSentAway();

        front.mode(FrontMode.REFUSING);
        assertThat(catchThrowable(() -> SomeLibrary.connected(front))).hasRootCauseInstanceOf(ConnectException.class);

        front.mode(FrontMode.NORMAL);
        SomeLibrary.operating(front).close();
        assertThat(front.knocks()).isEqualTo(3);
    }

    @Test
    void who_talks_nonsense_is_sent_away() {
        var library = SomeLibrary.at(front);
        library.write(FrontLine.of("x\n", 1));
        library.isSentAway();
    }

    private FrontLine change(SomeLibrary library) {
        send(library);
        return library.next();
    }

    private static void send(SomeLibrary library) {
        library.send(CHANGE, "UserID=" + ACCOUNT, "OldPassword=" + PASSWORD, "NewPassword=" + FRESH);
    }

    private int effects() {
        return state.ledger().of(ServiceName.CTP_FRONT).size();
    }
}
