package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SignInCustomer.Result;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInCodeScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = new Visit(world, wang, "phone at home");

    @Test
    void a_phone_that_is_not_the_reserved_one_gets_the_same_answer_and_no_message() {
        PhoneNumber other = new PhoneNumber("13900000009");

        assertThat(askAndTick(visit, other)).isEqualTo(new RequestSignInCode.Result.Taken());
        assertThat(world.phones.inbox(other)).isEmpty();
        assertThat(world.phones.inbox(wang.reservedPhone())).isEmpty();
    }

    @Test
    void a_closed_account_gets_no_message() {
        world.registry.put(
                SomeCustomers.wang(AccountStatus.CLOSED, wang.reservedPhone().value()));

        assertThat(askAndTick(visit, wang.reservedPhone())).isEqualTo(new RequestSignInCode.Result.Taken());
        assertThat(world.phones.inbox(wang.reservedPhone())).isEmpty();
    }

    @Test
    void while_the_registry_is_away_the_code_waits_and_then_comes() {
        world.registry.setAvailable(false);
        askAndTick(visit, wang.reservedPhone());
        assertThat(world.phones.inbox(wang.reservedPhone())).isEmpty();

        world.registry.setAvailable(true);
        world.clock.pass(Duration.ofSeconds(5));
        world.work.tick();
        assertThat(visit.signInWith(visit.lastCode())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void while_the_text_gateway_is_away_the_code_waits_and_then_comes() {
        world.phones.isOutOfService();
        askAndTick(visit, wang.reservedPhone());
        world.phones.acceptsEverything();
        world.clock.pass(Duration.ofSeconds(2));
        world.work.tick();

        assertThat(world.phones.inbox(wang.reservedPhone())).hasSize(1);
    }

    @Test
    void a_phone_gets_one_code_a_minute() {
        askAndTick(visit, wang.reservedPhone());

        assertThat(askAndTick(visit, wang.reservedPhone()))
                .isEqualTo(new RequestSignInCode.Result.TooMany(CodeRules.RESEND_AFTER));
    }

    private RequestSignInCode.Result askAndTick(Visit who, PhoneNumber phone) {
        RequestSignInCode.Result result = who.askForSignInCode(phone);
        world.work.tick();
        return result;
    }
}
