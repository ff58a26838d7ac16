package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two halls on one PostgreSQL, one of them killed in between, settle everything once between them. */
class TwoNodesIT {

    private static final int APPLICATIONS = 500;
    private static final int FIRST = 81000001;

    @Test
    void five_hundred_applications_have_a_thousand_effects() {
        Path folder = Folders.fresh("TwoNodesIT");
        try (ProcessWorld world = new ProcessWorld(folder)) {
            startBoth(world);
            world.approveApplications(FIRST, APPLICATIONS, "trading", "monitoring-centre");

            await("half of the work to be done")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Ledger.passwords(world.simulators).size() >= APPLICATIONS);
            world.hall().kill();
            await("everything to be settled")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> states(world).equals(List.of("completed " + APPLICATIONS)));

            assertThat(Ledger.passwords(world.simulators))
                    .hasSize(2 * APPLICATIONS)
                    .doesNotHaveDuplicates();
            awaitTexts(world);
            assertEachNodeDidItsPart(world);
        }
    }

    private static void startBoth(ProcessWorld world) {
        Thread second = Thread.ofPlatform()
                .start(() -> world.startHall("node-b", URI.create("http://127.0.0.1:" + Ports.free())));
        world.startHall("node-a", world.hallAddress);
        try {
            second.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> states(ProcessWorld world) {
        return world.postgres()
                .column("select state || ' ' || count(*) from applications.application group by state order by state");
    }

    private static void awaitTexts(ProcessWorld world) {
        await("everybody to be told")
                .atMost(Duration.ofMinutes(1))
                .until(() -> completions(world).size() == APPLICATIONS);
        assertThat(completions(world)).doesNotHaveDuplicates();
    }

    private static List<String> completions(ProcessWorld world) {
        return world.simulators
                .get("inbox")
                .valueStream()
                .filter(message -> message.path("text").asString().contains("办理完成"))
                .map(message -> message.path("phone").asString())
                .toList();
    }

    private static void assertEachNodeDidItsPart(ProcessWorld world) {
        List<String> shares = world.postgres()
                .column("select count(distinct operation) from execution.attempt_log where event = 'outcome Applied'"
                        + " group by node");
        assertThat(shares)
                .hasSize(2)
                .allSatisfy(share -> assertThat(Integer.parseInt(share)).isGreaterThanOrEqualTo(2 * APPLICATIONS / 5));
    }
}
