package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.halls.domain.PasswordPurpose;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two CTP-compatible counters with different libraries of the same name, at the same time. */
class SideBySideIT {

    private static final NewPassword NEW = NewPassword.of("N3wPassw0rd");

    @TempDir
    private Path folder;

    @Test
    void two_libraries_of_one_name_work_side_by_side() {
        try (var main = new StandIn(folder).up();
                var seat = main.trader("seat-50011", main.front("seat-50011"), main.foreignLibrary())) {
            seat.start();
            StandIn.awaitUp(seat);
            main.front.privilegedOperator(true);

            assertThat(main.privilegedOperator()
                            .resetPassword(StandIn.attempt(1), StandIn.reset(PasswordPurpose.TRADING), NEW))
                    .isEqualTo(new Outcome.Applied());
            assertThat(new PrivilegedOperatorCounter(main.gateway(), seat, new TraderOutcomes(SomeWay.CLOCK))
                            .resetPassword(StandIn.attempt(2), StandIn.reset(PasswordPurpose.TRADING), NEW))
                    .isInstanceOfSatisfying(
                            Outcome.Declined.class,
                            declined -> assertThat(declined.text()).contains("不支持"));
        }
    }
}
