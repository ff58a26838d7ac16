package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.MakeCaptcha;
import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SignInCustomer.Attempt;
import io.zhangting.access.SignInCustomer.Result;
import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.domain.NetworkAddress;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.PhoneNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInScenarioTest {

    private static final Caller CALLER = new Caller("phone at home", "phone", new NetworkAddress("192.0.2.1"));

    private static final Limit FAILURES = Limited.FAILURES_PER_CUSTOMER.byDefault();

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = new Visit(world, wang, "phone at home");

    @Test
    void with_account_phone_and_code() {
        assertThat(askAndTick(visit, wang.reservedPhone())).isEqualTo(new RequestSignInCode.Result.Taken());
        assertThat(visit.signInWith(visit.lastCode())).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void a_customer_who_comes_back_is_the_same_customer() {
        visit.signIn();
        world.clock.pass(CodeRules.RESEND_AFTER);
        Visit again = world.visitBy(wang, "computer at work");

        assertThat(again.customer().id()).isEqualTo(visit.customer().id());
    }

    @Test
    void an_unknown_account_gets_the_same_answers_and_no_message() {
        CustomerRecord unknown = SomeCustomers.unknown();
        Visit stranger = new Visit(world, unknown, "somewhere");

        assertThat(askAndTick(stranger, unknown.reservedPhone())).isEqualTo(new RequestSignInCode.Result.Taken());
        assertThat(stranger.signInWith("123456")).isEqualTo(new Result.CodeWrong());
        assertThat(world.phones.inbox(unknown.reservedPhone())).isEmpty();
        askAndTick(visit, wang.reservedPhone());
        assertThat(visit.signInWith("no code")).isEqualTo(new Result.CodeWrong());
    }

    @Test
    void a_captcha_is_worth_one_try() {
        var captcha = (MakeCaptcha.Result.Made) world.access.captchas.make(CALLER);
        String answer = world.access.pictures.lastAnswer();
        var wrong = request(captcha.id(), answer.equals("0000") ? "1111" : "0000");

        assertThat(world.access.request.request(wrong)).isEqualTo(new RequestSignInCode.Result.CaptchaWrong());
        assertThat(world.access.request.request(request(captcha.id(), answer)))
                .isEqualTo(new RequestSignInCode.Result.CaptchaWrong());
    }

    @Test
    void a_code_is_worth_nothing_in_another_session() {
        askAndTick(visit, wang.reservedPhone());
        Visit elsewhere = new Visit(world, wang, "computer of a thief");

        assertThat(elsewhere.signInWith(visit.lastCode())).isEqualTo(new Result.CodeWrong());
    }

    @Test
    void ten_failures_close_the_account_for_half_an_hour() {
        for (int i = 0; i < FAILURES.times(); i++) {
            assertThat(visit.signInWith("123456")).isEqualTo(new Result.CodeWrong());
        }

        assertThat(visit.signInWith("123456")).isEqualTo(new Result.TooManyTries(FAILURES.window()));
    }

    @Test
    void the_policy_must_be_opened_and_accepted() {
        assertThat(attempt(true, Optional.empty())).isEqualTo(new Result.PolicyNotOpened());
        assertThat(attempt(true, Optional.of("0"))).isEqualTo(new Result.PolicyNotOpened());
        assertThat(attempt(false, Optional.of("1"))).isEqualTo(new Result.PolicyNotAccepted());
    }

    private Result attempt(boolean accepted, Optional<String> opened) {
        return world.access.customers.signIn(new Attempt(
                new CustomerClaim.OfAccount(wang.account()), wang.reservedPhone(), "123456", accepted, opened, CALLER));
    }

    private RequestSignInCode.Request request(CaptchaId captcha, String answer) {
        return new RequestSignInCode.Request(
                new CustomerClaim.OfAccount(wang.account()), wang.reservedPhone(), captcha, answer, CALLER);
    }

    private RequestSignInCode.Result askAndTick(Visit who, PhoneNumber phone) {
        RequestSignInCode.Result result = who.askForSignInCode(phone);
        world.work.tick();
        return result;
    }
}
