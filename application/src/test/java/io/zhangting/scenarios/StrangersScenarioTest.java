package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SignInCustomer.Result;
import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.HallCapReached;
import io.zhangting.access.domain.NetworkAddress;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.Limited;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What strangers can do to a customer, and what they cannot. */
class StrangersScenarioTest {

    private static final Limit FAILURES = Limited.FAILURES_PER_CUSTOMER.byDefault();
    private static final NetworkAddress HOME = new NetworkAddress("192.0.2.1");

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private int nextStranger;

    @Test
    void wrong_codes_of_strangers_do_not_close_a_device_that_the_customer_used_before() {
        at("monday", "own phone").signIn();
        attack(wang);

        assertThat(at("tuesday", "new phone").signInWith("000000")).isInstanceOf(Result.TooManyTries.class);
        at("wednesday", "own phone").signIn();
    }

    @Test
    void a_customer_on_a_new_device_waits_half_an_hour_after_an_attack_and_no_longer() {
        attack(wang);
        world.clock.pass(FAILURES.window());

        at("tuesday", "new phone").signIn();
    }

    @Test
    void codes_that_strangers_ask_for_leave_the_customer_their_own() {
        at("monday", "own phone").signIn();
        for (int i = 0; i < Limited.CODES_PER_CUSTOMER_DAY.byDefault().times(); i++) {
            world.clock.pass(CodeRules.RESEND_AFTER);
            stranger(wang, i).askForSignInCode(wang.reservedPhone());
        }
        world.clock.pass(CodeRules.RESEND_AFTER);

        assertThat(stranger(wang, 99).askForSignInCode(wang.reservedPhone()))
                .isInstanceOf(RequestSignInCode.Result.TooMany.class);
        at("tuesday", "own phone").signIn();
    }

    @Test
    void tries_without_a_code_asked_for_cost_the_customer_nothing() {
        for (int i = 0; i < 2 * FAILURES.times(); i++) {
            assertThat(stranger(wang, i).signInWith("123456")).isEqualTo(new Result.CodeWrong());
        }

        at("monday", "new phone").signIn();
    }

    @Test
    void who_does_not_know_the_phone_cannot_close_the_account() {
        CustomerRecord wrongPhone = SomeCustomers.wang(wang.status(), "13900000009");
        for (int i = 0; i < 4; i++) {
            askAndFail(stranger(wrongPhone, i), wrongPhone);
        }

        assertThat(stranger(wrongPhone, 9).signInWith("123456")).isInstanceOf(Result.TooManyTries.class);
        at("monday", "new phone").signIn();
    }

    @Test
    void an_attack_looks_the_same_for_an_account_that_does_not_exist() {
        List<Object> known = attack(wang);

        assertThat(attack(SomeCustomers.unknown()))
                .isEqualTo(known)
                .contains(new Result.TooManyTries(FAILURES.window().minus(CodeRules.RESEND_AFTER.multipliedBy(2))));
    }

    @Test
    void a_new_device_is_told_to_the_customer_and_a_known_one_is_not() {
        at("monday", "own phone").signIn();
        world.work.tick();
        assertThat(world.lastText(wang))
                .contains("新设备")
                .contains("400-000-0000")
                .contains("非本人");

        world.clock.pass(CodeRules.RESEND_AFTER);
        at("tuesday", "own phone").signIn();
        world.work.tick();
        assertThat(world.lastText(wang)).contains("验证码");
    }

    @Test
    void new_devices_are_told_five_times_a_day_at_most() {
        for (int i = 0; i < 7; i++) {
            world.clock.pass(CodeRules.RESEND_AFTER);
            at("session " + i, "device " + i).signIn();
            world.work.tick();
        }

        assertThat(world.phones.inbox(wang.reservedPhone()).stream().filter(text -> text.contains("新设备")))
                .hasSize(Limited.DEVICE_NOTICES_DAY.byDefault().times());
    }

    @Test
    void a_flood_reaches_the_cap_of_the_hall_and_known_devices_are_served_nevertheless() {
        at("monday", "own phone").signIn();
        int cap = Limited.HALL_CODES_MINUTE.byDefault().times();
        for (int i = 0; i < cap; i++) {
            flood(i);
        }
        assertThat(flood(cap)).isInstanceOf(RequestSignInCode.Result.TooMany.class);
        assertThat(world.published).contains(new HallCapReached(Limited.HALL_CODES_MINUTE));

        assertThat(at("tuesday", "own phone").askForSignInCode(wang.reservedPhone()))
                .isEqualTo(new RequestSignInCode.Result.Taken());
    }

    private Visit at(String session, String device) {
        world.clock.pass(CodeRules.RESEND_AFTER);
        return new Visit(world, wang, new Caller(session, device, HOME));
    }

    private Visit stranger(CustomerRecord victim, int number) {
        return new Visit(
                world,
                victim,
                new Caller("session " + number, "device " + number, new NetworkAddress("198.51.100." + number)));
    }

    /** Somebody who knows account and phone asks for codes from everywhere and types wrong ones. */
    private List<Object> attack(CustomerRecord victim) {
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.addAll(askAndFail(stranger(victim, nextStranger++), victim));
        }
        return answers;
    }

    private List<Object> askAndFail(Visit stranger, CustomerRecord victim) {
        List<Object> answers = new ArrayList<>();
        answers.add(stranger.askForSignInCode(victim.reservedPhone()));
        world.work.tick();
        for (int i = 0; i < CodeRules.TRIES_PER_CODE; i++) {
            answers.add(stranger.signInWith("no code"));
        }
        world.clock.pass(CodeRules.RESEND_AFTER);
        return answers;
    }

    private RequestSignInCode.Result flood(int number) {
        CustomerRecord somebody = SomeCustomers.unknown("7%07d".formatted(number));
        return stranger(somebody, number).askForSignInCode(somebody.reservedPhone());
    }
}
