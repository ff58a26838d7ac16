package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Faults drawn at random for each of many applications, and a hall that is killed at random: whatever happens, one
 * effect, one final state, one message. {@code -Dfaults.seed=…} repeats a run.
 */
class SeededFaultsIT {

    private static final int APPLICATIONS = 60;
    private static final int FIRST = 83000001;

    private final long seed =
            Long.getLong("faults.seed", ThreadLocalRandom.current().nextLong(1_000_000));
    private final Random random = new Random(seed);

    @Test
    void whatever_happens_there_is_one_effect_one_state_and_one_message() {
        System.out.println("SeededFaultsIT runs with -Dfaults.seed=" + seed);
        Path folder = Folders.fresh("SeededFaultsIT");
        try (ProcessWorld world = new ProcessWorld(folder)) {
            world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
            world.settings.put("ZHANGTING_GATEWAYS_CTPMANAGEMENT_READTIMEOUT", "1s");
            world.settings.put("ZHANGTING_GATEWAYS_CFMMC_READTIMEOUT", "1s");
            world.approveApplications(FIRST, APPLICATIONS, "trading", "monitoring-centre");
            RandomFaults faults = new RandomFaults(world.simulators, random);
            IntStream.range(FIRST, FIRST + APPLICATIONS).forEach(faults::draw);

            world.startHall();
            killTwice(world, faults);
            await("everything to be settled, with -Dfaults.seed=" + seed)
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> settled(world, faults));

            assertThat(effects(world))
                    .as("effects with -Dfaults.seed=" + seed)
                    .containsExactlyInAnyOrderElementsOf(expected());
            assertThat(messages(world))
                    .as("messages with -Dfaults.seed=" + seed)
                    .hasSize(APPLICATIONS);
        }
    }

    /** At two random moments of the work. */
    private void killTwice(ProcessWorld world, RandomFaults faults) {
        int first = 5 + random.nextInt(40);
        for (int effects : List.of(first, first + 5 + random.nextInt(40))) {
            await("some effects").atMost(Duration.ofMinutes(1)).until(() -> {
                faults.settlePending();
                return effects(world).size() >= effects;
            });
            world.hall().kill();
            world.startHall();
        }
    }

    private static boolean settled(ProcessWorld world, RandomFaults faults) {
        faults.settlePending();
        return world.postgres()
                        .column("select state || ' ' || count(*) from applications.application group by state")
                        .equals(List.of("completed " + APPLICATIONS))
                && messages(world).size() >= APPLICATIONS
                && world.postgres()
                        .column("select count(*) from execution.ticket where state <> 'settled'")
                        .equals(List.of("0"));
    }

    private static List<String> effects(ProcessWorld world) {
        return world.simulators
                .get("ledger")
                .valueStream()
                .filter(entry -> !entry.path("service").asString().equals("sms"))
                .map(entry -> entry.path("service").asString() + " " + account(entry))
                .toList();
    }

    /** The user name at the centre ends with the account. */
    private static String account(JsonNode entry) {
        String name = entry.path("account").asString();
        return name.substring(name.length() - 8);
    }

    private static List<String> expected() {
        return IntStream.range(FIRST, FIRST + APPLICATIONS)
                .boxed()
                .flatMap(account -> Stream.of("ctp-management " + account, "cfmmc " + account))
                .toList();
    }

    private static List<String> messages(ProcessWorld world) {
        return world.simulators
                .get("inbox")
                .valueStream()
                .map(message ->
                        message.path("text").asString() + message.path("phone").asString())
                .filter(text -> text.contains("办理完成"))
                .toList();
    }
}
