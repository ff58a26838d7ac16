package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simulators.zhangting.front.OperatorAccess;

/**
 * The process that speaks CTP is killed again and again while it works: every operation has one effect at the front, and
 * the customers' side answers all the while. What was in flight is settled by the hall's own probe.
 */
class KilledCtpChildIT {

    private static final int APPLICATIONS = 100;
    private static final int FIRST = 86000001;
    private static final List<String> SIGNALS = List.of("KILL", "ABRT");

    @Test
    void two_hundred_operations_have_two_hundred_effects() throws Exception {
        Path folder = Folders.fresh("KilledCtpChildIT");
        try (ProcessWorld world = new ProcessWorld(folder)) {
            world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
            world.arguments.addAll(CtpCounter.atSimulators("ctp-main", world).arguments());
            world.approveApplications(FIRST, APPLICATIONS, "trading", "funds");

            world.startHall();
            try (var customers = new Visitors(world.hallAddress)) {
                killAgainAndAgain(world);
                await("everything to be settled").atMost(Duration.ofMinutes(3)).until(() -> settled(world));

                assertThat(customers.answered()).isPositive();
                assertThat(customers.failures()).isEmpty();
            }
            diesWithItsHall(world);
            assertThat(effects(world)).containsExactlyInAnyOrderElementsOf(expected());
            assertThat(world.hall().output())
                    .contains("it was killed by signal 9", "it was killed by signal 6")
                    .doesNotContain(OperatorAccess.usual().password());
        }
    }

    private static void killAgainAndAgain(ProcessWorld world) throws Exception {
        for (int kill = 1; kill <= 4; kill++) {
            int wanted = kill * 35;
            await("effects")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> effects(world).size() >= wanted);
            for (ProcessHandle child : world.hall().children()) {
                signal(child, SIGNALS.get(kill % 2));
            }
        }
    }

    private static void diesWithItsHall(ProcessWorld world) {
        List<ProcessHandle> children = world.hall().children();
        assertThat(children).isNotEmpty();
        world.hall().kill();
        await("the end of the child")
                .atMost(Duration.ofSeconds(30))
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static void signal(ProcessHandle child, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, "" + child.pid()).start().waitFor();
    }

    private static boolean settled(ProcessWorld world) {
        return world.postgres()
                .column("select state || ' ' || count(*) from applications.application group by state")
                .equals(List.of("completed " + APPLICATIONS));
    }

    private static List<String> effects(ProcessWorld world) {
        return world.simulators
                .get("ledger")
                .valueStream()
                .filter(entry -> entry.path("service").asString().equals("ctp-front"))
                .map(entry -> entry.path("account").asString() + " "
                        + entry.path("facts").path("purpose").asString())
                .toList();
    }

    private static List<String> expected() {
        return IntStream.range(FIRST, FIRST + APPLICATIONS)
                .boxed()
                .flatMap(account -> Stream.of(account + " trading", account + " funds"))
                .toList();
    }
}
