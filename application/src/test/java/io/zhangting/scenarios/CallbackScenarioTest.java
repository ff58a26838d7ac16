package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.ReceiveCallback;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import org.junit.jupiter.api.Test;

class CallbackScenarioTest {

    private static final String CTP_GATEWAY = "gateway-of-ctp-main";
    private static final Probe.Result APPLIED = new Probe.Result.Applied();

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void a_callback_settles_what_is_pending_and_a_second_one_changes_nothing() {
        ApplicationId id = pending();

        AttemptId attempt = attempt();
        assertThat(callback(CTP_GATEWAY, attempt, APPLIED)).isEqualTo(ReceiveCallback.Result.TAKEN);
        assertThat(callback(CTP_GATEWAY, attempt, APPLIED)).isEqualTo(ReceiveCallback.Result.KNOWN_ALREADY);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    void a_callback_that_contradicts_what_is_settled_changes_nothing() {
        ApplicationId id = pending();
        AttemptId attempt = attempt();
        callback(CTP_GATEWAY, attempt, APPLIED);

        assertThat(callback(CTP_GATEWAY, attempt, new Probe.Result.Declined("9", "CTP:无此权限")))
                .isEqualTo(ReceiveCallback.Result.KNOWN_ALREADY);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    @Test
    void a_refusal_comes_with_the_counters_words() {
        ApplicationId id = pending();
        callback(CTP_GATEWAY, attempt(), new Probe.Result.Declined("9", "CTP:无此权限"));

        assertThat(world.items(id)).containsExactly(new ItemState.Declined("9", "CTP:无此权限", world.clock.instant()));
    }

    @Test
    void a_callback_for_an_attempt_that_nobody_made_changes_nothing() {
        ApplicationId id = pending();

        assertThat(callback(CTP_GATEWAY, new AttemptId(SomeIds.id(4711)), APPLIED))
                .isEqualTo(ReceiveCallback.Result.STRANGER);
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Pending.class);
    }

    @Test
    void a_gateway_speaks_for_its_own_counters_only() {
        ApplicationId id = pending();

        assertThat(callback("gateway-of-cfmmc", attempt(), APPLIED)).isEqualTo(ReceiveCallback.Result.STRANGER);
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Pending.class);
    }

    @Test
    void a_callback_that_is_faster_than_the_reply_counts_and_the_reply_changes_nothing() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.approve(id);
        ClaimOperation.Claim.Ask claimed = (ClaimOperation.Claim.Ask) world.execution.claim.claim(
                world.execution.operations.all().getFirst().id());

        assertThat(callback(CTP_GATEWAY, claimed.attempt(), APPLIED)).isEqualTo(ReceiveCallback.Result.TAKEN);
        world.execution.record.outcome(claimed.operation(), claimed.attempt(), new Outcome.Pending("R-1"));
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    private ApplicationId pending() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willHaveTheResultLater();
        li.passes(id);
        return id;
    }

    private AttemptId attempt() {
        return world.execution.operations.all().getFirst().state().openAttempt().orElseThrow();
    }

    private ReceiveCallback.Result callback(String gateway, AttemptId attempt, Probe.Result said) {
        ReceiveCallback.Result result = world.execution.callbacks.receive(gateway, attempt, said);
        world.work.tick();
        return result;
    }

    private long completions() {
        return world.phones.inbox(SomeCustomers.wang().reservedPhone()).stream()
                .filter(text -> text.contains("办理完成"))
                .count();
    }
}
