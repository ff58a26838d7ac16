package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.AddStaff;
import io.zhangting.access.SignInStaff.Result;
import io.zhangting.access.domain.Role;
import io.zhangting.access.port.FakeTimeBasedCodes;
import io.zhangting.kernel.SecretText;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffSignInScenarioTest {

    private static final SecretText PASSWORD = new SecretText("correct horse battery");

    private final World world = new World();
    private final SecretText totp = ((AddStaff.Result.Added) add("li.na", PASSWORD)).totpSecret();

    @Test
    void with_password_and_code() {
        assertThat(signIn("li.na", PASSWORD, code())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void every_failure_looks_the_same() {
        assertThat(signIn("nobody", PASSWORD, code())).isEqualTo(new Result.Refused());
        assertThat(signIn("li.na", new SecretText("wrong horse battery"), code()))
                .isEqualTo(new Result.Refused());
        assertThat(signIn("li.na", PASSWORD, "no code")).isEqualTo(new Result.Refused());
    }

    @Test
    void a_code_works_once() {
        signIn("li.na", PASSWORD, code());

        assertThat(signIn("li.na", PASSWORD, code())).isEqualTo(new Result.Refused());
        world.clock.pass(Duration.ofSeconds(30));
        assertThat(signIn("li.na", PASSWORD, code())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void ten_failures_close_a_name_for_a_quarter_of_an_hour_whether_it_exists_or_not() {
        for (int i = 0; i < 10; i++) {
            signIn("li.na", PASSWORD, "no code");
            signIn("nobody", PASSWORD, "no code");
        }

        assertThat(signIn("li.na", PASSWORD, code())).isEqualTo(new Result.TooManyTries(Duration.ofMinutes(15)));
        assertThat(signIn("nobody", PASSWORD, code())).isEqualTo(new Result.TooManyTries(Duration.ofMinutes(15)));
        world.clock.pass(Duration.ofMinutes(15));
        assertThat(signIn("li.na", PASSWORD, code())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void success_forgets_earlier_failures() {
        for (int i = 0; i < 9; i++) {
            signIn("li.na", PASSWORD, "no code");
        }
        signIn("li.na", PASSWORD, code());

        assertThat(signIn("li.na", PASSWORD, "no code")).isEqualTo(new Result.Refused());
        world.clock.pass(Duration.ofSeconds(30));
        assertThat(signIn("li.na", PASSWORD, code())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void refusals_are_audited_without_the_name() {
        signIn("nobody", PASSWORD, "no code");

        assertThat(world.audit.entries()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("staff.sign-in-refused");
            assertThat(entry.toString()).doesNotContain("nobody");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "Li", "li na", "1li", "李"})
    void names_are_plain_words(String name) {
        assertThat(add(name, PASSWORD)).isEqualTo(new AddStaff.Result.NameMalformed());
    }

    @Test
    void a_name_is_given_once_and_a_password_is_long_and_not_the_name() {
        assertThat(add("li.na", PASSWORD)).isEqualTo(new AddStaff.Result.NameTaken());
        assertThat(add("wang", new SecretText("11 letters."))).isInstanceOf(AddStaff.Result.PasswordTooWeak.class);
        assertThat(add("wang", new SecretText("i am wang of the hall")))
                .isInstanceOf(AddStaff.Result.PasswordTooWeak.class);
    }

    private AddStaff.Result add(String name, SecretText password) {
        return world.access.addStaff.add(name, "李娜", Set.of(Role.REVIEWER), password);
    }

    private Result signIn(String name, SecretText password, String code) {
        return world.access.staff.signIn(name, password, code, "192.0.2.1");
    }

    private String code() {
        return FakeTimeBasedCodes.code(totp, FakeTimeBasedCodes.stepOf(world.clock.instant()));
    }
}
