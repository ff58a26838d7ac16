package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SIGTERM in the middle of work: what runs is finished and recorded, nothing new begins, the rest is done after the restart. */
class GracefulStopIT {

    private static final int APPLICATIONS = 40;
    private static final int FIRST = 85000001;

    @Test
    void what_runs_is_finished_and_the_rest_waits_for_the_next_start() {
        try (ProcessWorld world = new ProcessWorld(Folders.fresh("GracefulStopIT"))) {
            List.of("ctp-management", "cfmmc")
                    .forEach(service ->
                            world.simulators.fault(Map.of("service", service, "kind", "delay", "millis", 700)));
            world.approveApplications(FIRST, APPLICATIONS, "trading", "monitoring-centre");
            world.startHall();
            await("the work to be under way")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> Ledger.passwords(world.simulators).size() >= APPLICATIONS / 4);

            world.hall().terminate();
            assertThat(states(world)).doesNotContain("claimed", "unknown").contains("ready", "applied");

            world.startHall();
            await("everything to be done")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> states(world).equals(List.of("applied")));
            assertThat(Ledger.passwords(world.simulators))
                    .hasSize(2 * APPLICATIONS)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> states(ProcessWorld world) {
        return world.postgres().column("select distinct state from execution.operation order by state");
    }
}
