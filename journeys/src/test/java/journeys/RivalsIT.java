package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two who want the same thing at the same moment, over HTTP and on a real database: one winner, a readable refusal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RivalsIT {

    private final ProcessWorld world;
    private final StaffClient li;
    private final StaffClient han;
    private int account = 80001030;

    RivalsIT() {
        Path folder = Folders.fresh("RivalsIT");
        world = new ProcessWorld(folder);
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.withSecondReview(folder));
        world.addStaff("li.lei", "李雷");
        world.addStaff("han.mei", "韩梅");
        world.startHall();
        li = world.staff("li.lei");
        han = world.staff("han.mei");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void of_two_who_claim_one_wins_and_only_the_winner_decides() {
        String id = submitted();
        long seen = li.version(id);
        List<HttpSession.Answer> answers =
                atOnce(() -> li.tryTo(id, "claim", seen), () -> han.tryTo(id, "claim", seen));

        assertThat(answers).extracting(HttpSession.Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean liWon = answers.getFirst().status() == 200;
        HttpSession.Answer loser = answers.get(liWon ? 1 : 0);
        assertThat(loser.code()).isEqualTo("changed-meanwhile");
        assertThat(loser.body().path("detail").asString()).isEqualTo("该申请已被他人处理或已变化，请刷新后再操作");
        assertThat((liWon ? han : li).tryNow(id, "approve").code()).isEqualTo("not-the-reviewer");
    }

    @Test
    void nobody_approves_twice_or_what_changed_since_they_looked() {
        String id = submitted();
        long seen = li.version(id);
        li.decide(id, "claim", Map.of());

        assertThat(li.tryTo(id, "approve", seen).code()).isEqualTo("changed-meanwhile");
        li.decide(id, "approve", Map.of());
        HttpSession.Answer own = li.tryNow(id, "claim");
        assertThat(own.code()).isEqualTo("same-person-twice");
        assertThat(own.body().path("detail").asString()).isEqualTo("初审人不能复核同一申请");
        han.decide(id, "claim", Map.of());
        han.decide(id, "approve", Map.of());
    }

    @Test
    void two_starts_with_one_key_or_from_two_pages_are_one_application() {
        CustomerClient customer = world.customer("" + account++);
        customer.signIn();
        String key = UUID.randomUUID().toString();
        List<HttpSession.Answer> sameKey =
                atOnce(() -> start(customer, "reset-password", key), () -> start(customer, "reset-password", key));
        List<HttpSession.Answer> twoPages = atOnce(
                () -> start(customer, "unlock-account", UUID.randomUUID().toString()),
                () -> start(customer, "unlock-account", UUID.randomUUID().toString()));

        assertThat(sameKey)
                .extracting(answer -> answer.body().path("id").asString())
                .containsOnly(id(sameKey));
        assertThat(twoPages)
                .extracting(answer -> answer.body().path("id").asString())
                .containsOnly(id(twoPages));
        assertThat(start(customer, "unlock-account", key).code()).isEqualTo("key-reused");
    }

    @Test
    void a_submission_that_is_sent_twice_is_one() {
        CustomerClient customer = world.customer("" + account++);
        customer.signIn();
        customer.startWithPhotos("trading");
        customer.finishAndSubmit();
        HttpSession.Answer again = customer.http.post(customer.path("/submission"), Map.of());

        assertThat(again.code()).isEqualTo("not-editable");
        assertThat(customer.state()).isEqualTo("submitted");
    }

    @Test
    void a_lock_that_is_held_too_long_is_answered_and_nothing_is_lost() throws Exception {
        CustomerClient customer = world.customer("" + account++);
        customer.signIn();
        customer.application = customer.start();
        try (var rival = world.postgres().database().getConnection();
                var statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.execute("lock table applications.application in access exclusive mode");
            HttpSession.Answer answer = customer.http.post(customer.path("/withdrawal"), Map.of());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("try-again");
            rival.rollback();
        }
        customer.http.post(customer.path("/withdrawal"), Map.of()).mustBe(200);
        assertThat(customer.state()).isEqualTo("withdrawn");
    }

    private String submitted() {
        CustomerClient customer = world.customer("" + account++);
        customer.signIn();
        customer.startWithPhotos("trading");
        customer.finishAndSubmit();
        return customer.application;
    }

    private static HttpSession.Answer start(CustomerClient customer, String business, String key) {
        return customer.http.post("/applications", Map.of("business", business), "Idempotency-Key", key);
    }

    private static String id(List<HttpSession.Answer> answers) {
        String id = answers.getFirst().body().path("id").asString();
        assertThat(id).isNotEmpty();
        return id;
    }

    @SafeVarargs
    private static List<HttpSession.Answer> atOnce(Callable<HttpSession.Answer>... calls) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<HttpSession.Answer>> answers = Arrays.stream(calls)
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(RivalsIT::answer).toList();
        }
    }

    private static HttpSession.Answer answer(Future<HttpSession.Answer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
