package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.MakeCaptcha;
import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.domain.NetworkAddress;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.credentials.domain.Limited;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaptchaScenarioTest {

    private static final Caller CALLER = new Caller("session", "device", new NetworkAddress("192.0.2.1"));

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final CaptchaId captcha = make();

    @Test
    void voice_and_picture_say_the_same() {
        assertThat(world.access.spoken.speak(captcha)).isPresent();
        assertThat(world.access.voice.lastAnswer())
                .isEqualTo(world.access.pictures.lastAnswer())
                .matches("\\d{4}");
    }

    @Test
    void it_is_read_out_three_times() {
        for (int i = 0; i < 3; i++) {
            assertThat(world.access.spoken.speak(captcha)).isPresent();
        }
        assertThat(world.access.spoken.speak(captcha)).isEmpty();
    }

    @Test
    void picture_and_voice_share_one_try() {
        world.access.request.request(request("no answer"));

        assertThat(world.access.spoken.speak(captcha)).isEmpty();
        assertThat(world.access.request.request(request(world.access.pictures.lastAnswer())))
                .isEqualTo(new RequestSignInCode.Result.CaptchaWrong());
    }

    @Test
    void an_old_captcha_and_one_that_was_never_made_are_silent() {
        world.clock.pass(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(world.access.spoken.speak(captcha)).isEmpty();
        assertThat(world.access.spoken.speak(new CaptchaId(new UUID(0, 99)))).isEmpty();
    }

    @Test
    void answers_differ_from_captcha_to_captcha() {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            make();
            answers.add(world.access.pictures.lastAnswer());
        }
        assertThat(answers).hasSizeGreaterThan(15);
    }

    @Test
    void a_device_gets_so_many_captchas_an_hour() {
        for (int i = 1; i < Limited.CAPTCHAS_PER_DEVICE.byDefault().times(); i++) {
            make();
        }
        assertThat(world.access.captchas.make(CALLER)).isInstanceOf(MakeCaptcha.Result.TooMany.class);
    }

    private CaptchaId make() {
        return ((MakeCaptcha.Result.Made) world.access.captchas.make(CALLER)).id();
    }

    private RequestSignInCode.Request request(String answer) {
        return new RequestSignInCode.Request(
                new CustomerClaim.OfAccount(wang.account()), wang.reservedPhone(), captcha, answer, CALLER);
    }
}
