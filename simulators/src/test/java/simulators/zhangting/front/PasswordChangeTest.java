package simulators.zhangting.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.PasswordRule;
import simulators.zhangting.state.ServiceName;

class PasswordChangeTest extends WithAFront {

    @Test
    void a_change_is_done_once_and_stands_in_the_ledger_without_the_password() {
        assertThat(SomeLibrary.operating(front).change(ACCOUNT, PASSWORD, FRESH))
                .isZero();

        assertThat(state.passwords().fits(TRADING, FRESH)).isTrue();
        assertThat(state.ledger().of(ServiceName.CTP_FRONT)).singleElement().satisfies(entry -> {
            assertThat(entry.effect().operation()).isEqualTo("password-changes");
            assertThat(entry.effect().account()).isEqualTo(ACCOUNT);
            assertThat(entry.effect().facts())
                    .containsEntry("counter", "ctp-main")
                    .containsEntry("purpose", "trading")
                    .containsEntry("passwordLength", "8");
            assertThat(entry.toJson().toString()).doesNotContain(FRESH).doesNotContain(PASSWORD);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "80000001,wrong,Wxyz9876,14",
        "80000001,Abcd1234,Abcd1234,142",
        "80000001,Abcd1234,short,131",
        "80000001,'',Wxyz9876,10",
        "nobody,Abcd1234,Wxyz9876,11",
        "80000007,Abcd1234,Wxyz9876,19",
        "hall-operator,Hall-0perator,Wxyz9876,9"
    })
    void the_operator_is_refused(String user, String old, String fresh, int code) {
        assertThat(SomeLibrary.operating(front).change(user, old, fresh)).isEqualTo(code);
        assertThat(state.ledger().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80000001,wrong,Wxyz9876,2001",
        "80000001,Abcd1234,Abcd1234,142",
        "80000001,Abcd1234,short,131",
        "80000001,'',Wxyz9876,10",
        "nobody,Abcd1234,Wxyz9876,2011",
        "80000003,Abcd1234,Wxyz9876,2011",
        "80000007,Abcd1234,Wxyz9876,2012"
    })
    void the_operator_is_refused_a_funds_password(String account, String old, String fresh, int code) {
        assertThat(SomeLibrary.operating(front).changeFunds(account, old, fresh))
                .isEqualTo(code);
        assertThat(state.ledger().entries()).isEmpty();
    }

    @Test
    void a_funds_password_is_changed_and_the_trading_password_stays() {
        assertThat(SomeLibrary.operating(front).changeFunds(ACCOUNT, PASSWORD, FRESH))
                .isZero();

        assertThat(state.passwords().fits(FUNDS, FRESH)).isTrue();
        assertThat(state.passwords().fits(TRADING, PASSWORD)).isTrue();
    }

    @Test
    void an_investor_changes_his_own_and_nobody_elses() {
        var library = loggedIn(ACCOUNT, PASSWORD);

        assertThat(library.change("80000003", "x", FRESH)).isEqualTo(10);
        assertThat(library.change(ACCOUNT, "", FRESH)).isEqualTo(14);
        assertThat(library.change(ACCOUNT, PASSWORD, FRESH)).isZero();
        assertThat(library.changeFunds(ACCOUNT, PASSWORD, FRESH)).isZero();
    }

    @Test
    void a_privileged_operator_needs_no_old_password() {
        front.privilegedOperator(true);
        var library = SomeLibrary.operating(front);

        assertThat(library.change("80000003", "", FRESH)).isZero();
        assertThat(library.changeFunds(ACCOUNT, "", FRESH)).isZero();
        assertThat(library.change(ACCOUNT, "wrong", FRESH)).isEqualTo(14);
    }

    @Test
    void a_weak_password_is_refused_in_the_words_of_the_rule() {
        state.passwordRule(new PasswordRule(Pattern.compile("[0-9]{6}"), "99", "仅限 6 位数字"));

        var answer = SomeLibrary.operating(front)
                .ask("ReqUserPasswordUpdate", "UserID=" + ACCOUNT, "OldPassword=" + PASSWORD, "NewPassword=" + FRESH);

        assertThat(answer.text("code")).isEqualTo("99");
        assertThat(answer.text("text")).isEqualTo("仅限 6 位数字");
        assertThat(answer.text("UserID")).isEqualTo(ACCOUNT);
        assertThat(answer.text("NewPassword")).isEmpty();
    }

    @Test
    void another_counter_has_its_own_accounts_and_passwords() {
        var customer = state.customers().byAccount(ACCOUNT).orElseThrow();
        state.customers().put(customer.with(CounterAccount.seat("50011", "9001")));
        var clock = InstantSource.system();
        try (var fronts = new Fronts(state, clock, "127.0.0.1")) {
            var seat = fronts.of("seat-50011");
            seat.privilegedOperator(true);
            var library = SomeLibrary.operating(seat);

            assertThat(library.change(ACCOUNT, "", FRESH)).isEqualTo(11);
            assertThat(library.change("9001", "", FRESH)).isZero();
        }
        assertThat(state.passwords().fits(TRADING, FRESH)).isFalse();
        assertThat(state.ledger().of(ServiceName.CTP_FRONT)).singleElement().satisfies(entry -> {
            assertThat(entry.effect().account()).isEqualTo(ACCOUNT);
            assertThat(entry.effect().facts()).containsEntry("counter", "seat-50011");
        });
    }
}
