package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.process.ChildState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simulators.zhangting.front.FrontFault;

/** A wrong operator password, through the real jctp and JNI. */
class RefusedOperatorIT {

    @TempDir
    private Path folder;

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
