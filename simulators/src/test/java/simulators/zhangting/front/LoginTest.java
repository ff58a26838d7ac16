package simulators.zhangting.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import simulators.zhangting.state.ServiceName;

class LoginTest extends WithAFront {

    @Test
    void a_wrong_program_is_not_authenticated() {
        var library = SomeLibrary.at(front);

        assertThat(library.authenticate("hall-operator", "client_zhangting_1.0", "wrong"))
                .isEqualTo(63);
        assertThat(library.authenticate("hall-operator", "other", "0000000000000000"))
                .isEqualTo(63);
        assertThat(library.logIn("hall-operator", front.operator().password())).isEqualTo(64);
        assertThat(front.authentications()).containsEntry("hall-operator", 2);
    }

    @Test
    void operator_and_investor_log_in_and_the_answer_is_in_the_words_of_the_vendor() {
        var library = SomeLibrary.operating(front);
        assertThat(library.logIn(ACCOUNT, PASSWORD)).isZero();

        var wrong = library.ask("ReqUserLogin", "BrokerID=8888", "UserID=" + ACCOUNT, "Password=wrong");

        assertThat(wrong.text("code")).isEqualTo("3");
        assertThat(wrong.text("text")).isEqualTo("CTP:不合法的登录");
        assertThat(wrong.text("call")).isEqualTo("OnRspUserLogin");
        assertThat(front.logins()).containsEntry("hall-operator", 1).containsEntry(ACCOUNT, 2);
    }

    @Test
    void the_answer_to_a_login_has_the_trading_day_and_a_session() {
        var library = SomeLibrary.authenticated(front);

        var answer = library.ask("ReqUserLogin", "BrokerID=8888", "UserID=" + ACCOUNT, "Password=" + PASSWORD);

        assertThat(answer.text("TradingDay")).isEqualTo("20261120");
        assertThat(answer.text("SessionID")).isEqualTo("1");
        assertThat(answer.text("row")).isEqualTo("1");
    }

    @Test
    void five_wrong_passwords_in_a_row_lock_until_the_gateway_unlocks() {
        var library = SomeLibrary.authenticated(front);
        for (var i = 0; i < 5; i++) {
            assertThat(library.logIn(ACCOUNT, "wrong")).isEqualTo(3);
        }

        assertThat(library.logIn(ACCOUNT, PASSWORD)).isEqualTo(75);
        assertThat(state.locks().unlock(ServiceName.CTP_MANAGEMENT, ACCOUNT)).isPresent();
        assertThat(library.logIn(ACCOUNT, PASSWORD)).isZero();
    }

    @Test
    void a_right_password_between_wrong_ones_begins_the_count_anew() {
        var library = SomeLibrary.authenticated(front);
        for (var i = 0; i < 8; i++) {
            assertThat(library.logIn(ACCOUNT, i == 3 ? PASSWORD : "wrong")).isEqualTo(i == 3 ? 0 : 3);
        }

        assertThat(library.logIn(ACCOUNT, PASSWORD)).isZero();
    }

    @Test
    void an_unknown_user_is_told_no_more_than_a_wrong_password() {
        assertThat(SomeLibrary.authenticated(front).logIn("nobody", "x")).isEqualTo(3);
    }

    @Test
    void a_closed_account_is_not_active_and_a_locked_one_is_locked() {
        var library = SomeLibrary.authenticated(front);

        assertThat(library.logIn("80000007", "x")).isEqualTo(19);
        assertThat(library.logIn("80000002", "x")).isEqualTo(75);
    }

    @Test
    void nothing_goes_without_a_login_nor_after_a_logout() {
        var library = SomeLibrary.authenticated(front);
        assertThat(library.change(ACCOUNT, PASSWORD, FRESH)).isEqualTo(6);
        assertThat(library.changeFunds(ACCOUNT, PASSWORD, FRESH)).isEqualTo(6);
        assertThat(library.code("ReqQryInvestor", "InvestorID=" + ACCOUNT)).isEqualTo(6);
        assertThat(library.code("ReqQueryCFMMCTradingAccountToken", "InvestorID=" + ACCOUNT))
                .isEqualTo(6);

        assertThat(library.logIn(ACCOUNT, PASSWORD)).isZero();
        assertThat(library.code("ReqUserLogout", "UserID=" + ACCOUNT)).isZero();
        assertThat(library.change(ACCOUNT, PASSWORD, FRESH)).isEqualTo(6);
    }

    @Test
    void a_temporary_password_must_be_changed_in_the_same_session_and_is_gone_then() {
        state.passwords().setTemporary(TRADING, PASSWORD, UUID.randomUUID());
        var library = SomeLibrary.authenticated(front);
        assertThat(library.logIn(ACCOUNT, PASSWORD)).isEqualTo(140);

        assertThat(library.code("ReqQryInvestor", "InvestorID=" + ACCOUNT)).isEqualTo(6);
        assertThat(library.changeFunds(ACCOUNT, PASSWORD, FRESH)).isEqualTo(6);
        assertThat(library.change(ACCOUNT, "wrong", FRESH)).isEqualTo(14);
        assertThat(library.change(ACCOUNT, PASSWORD, FRESH)).isZero();
        assertThat(library.change(ACCOUNT, FRESH, PASSWORD)).isEqualTo(6);

        assertThat(state.passwords().temporary(TRADING)).isEmpty();
        assertThat(library.logIn(ACCOUNT, FRESH)).isZero();
    }
}
