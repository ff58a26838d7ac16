package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PostgreSQL is gone for half a minute under load and comes back: the hall recovers by itself, nothing accepted is lost. */
class DatabaseOutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(30);
    private static final int APPROVED = 120;

    @Test
    void what_was_accepted_is_there_and_what_was_approved_is_done_once() {
        Path folder = Folders.fresh("DatabaseOutageIT");
        try (ProcessWorld world = new ProcessWorld(folder)) {
            world.startHall();
            List<Applicant> applicants = IntStream.range(80001001, 80001009)
                    .mapToObj(account -> new Applicant(world.customer("" + account)))
                    .toList();
            applicants.forEach(Applicant::signIn);
            world.approveApplications(82000001, APPROVED, "trading", "monitoring-centre");

            List<Thread> load =
                    applicants.stream().map(Thread.ofPlatform()::start).toList();
            await("the load to run")
                    .until(() ->
                            applicants.stream().allMatch(each -> each.accepted().size() >= 2));
            world.postgres().stop();
            Instant back = Instant.now().plus(OUTAGE);
            await("the outage to pass")
                    .atMost(OUTAGE.multipliedBy(2))
                    .until(() -> Instant.now().isAfter(back));
            world.postgres().startAgain();
            int before =
                    applicants.stream().mapToInt(each -> each.accepted().size()).sum();
            await("new applications to be taken again, without a restart")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> applicants.stream()
                                    .mapToInt(each -> each.accepted().size())
                                    .sum()
                            > before + 8);
            applicants.forEach(Applicant::stop);
            load.forEach(DatabaseOutageIT::join);

            assertThat(applicants).allSatisfy(Applicant::everythingAcceptedIsThere);
            assertThat(applicants)
                    .anySatisfy(each -> assertThat(each.failures()).isPositive());
            assertEveryApprovedOneIsDoneOnce(world);
        }
    }

    private static void assertEveryApprovedOneIsDoneOnce(ProcessWorld world) {
        await("everything approved to be done")
                .atMost(Duration.ofMinutes(2))
                .until(() -> world.postgres()
                        .column("select count(*) from applications.application where state = 'completed'")
                        .equals(List.of("" + APPROVED)));
        assertThat(Ledger.passwords(world.simulators)).hasSize(2 * APPROVED).doesNotHaveDuplicates();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
