package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.process.ChildState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simulators.zhangting.front.FrontFault;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInLibrary;

/** A wrong operator password, through the real jctp and JNI. */
class RefusedOperatorIT {

    @TempDir
    private Path folder;

    @Test
    void a_program_that_the_front_does_not_know_is_refused_once() {
        try (var ctp = new StandIn(folder);
                var stranger = stranger(ctp)) {
            stranger.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> stranger.session() instanceof SessionState.Refused);

            assertThat(stranger.session()).isEqualTo(new SessionState.Refused(63, "CTP:客户端认证失败"));
            assertThat(new PrivilegedOperatorCounter(ctp.gateway(), stranger, new TraderOutcomes(SomeWay.CLOCK))
                            .resetPassword(
                                    StandIn.attempt(1),
                                    StandIn.reset(PasswordPurpose.TRADING),
                                    NewPassword.of("N3wPassw0rd")))
                    .isInstanceOf(Outcome.NotSent.class);
            assertThat(ctp.front.authentications())
                    .containsEntry(ctp.front.operator().user(), 1);
            assertThat(ctp.front.logins()).isEmpty();
        }
    }

    private CtpTrader stranger(StandIn ctp) {
        OperatorAccess known = ctp.front.operator();
        Path library = StandInLibrary.unpack(folder.resolve("library")).orElseThrow();
        return ctp.trader(
                "stranger",
                ctp.front,
                library,
                new OperatorAccess(known.broker(), known.user(), known.password(), known.appId(), "not-the-code"));
    }

    @Test
    void a_refused_operator_is_told_and_never_tried_again_not_even_by_another_process() {
        try (var ctp = new StandIn(folder)) {
            ctp.front.script(FrontFault.error(143, "CTP:您登录失败次数过多，IP被禁止登入CTP").on("ReqUserLogin"));
            ctp.trader.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> ctp.trader.session() instanceof SessionState.Refused);
            long before = ctp.pid();

            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> ctp.trader.process() instanceof ChildState.Serving serving
                            && serving.pid() != before
                            && ctp.trader.session() instanceof SessionState.Refused);

            assertThat(ctp.front.authentications())
                    .containsEntry(ctp.front.operator().user(), 1);
            assertThat(new CtpCheck(List.of(ctp.trader), SomeWay.CLOCK).now())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.what()).contains("143 CTP:您登录失败次数过多，IP被禁止登入CTP"));
        }
    }
}
