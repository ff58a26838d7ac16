package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a hall dies at one point of a customer's application, and what people do about it after the restart. */
final class Death {

    private static final String CTP = "ctp-management";

    private final ProcessWorld world;
    private final Reviewers reviewers;
    private final CustomerClient customer;
    private final KillPoint point;

    Death(ProcessWorld world, Reviewers reviewers, CustomerClient customer, KillPoint point) {
        this.world = world;
        this.reviewers = reviewers;
        this.customer = customer;
        this.point = point;
    }

    void dieAtThePoint() {
        if (point == KillPoint.AFTER_SUBMISSION) {
            world.trap.arm(point);
            untilItDies(customer::finishAndSubmit);
            return;
        }
        customer.finishAndSubmit();
        switch (point.trouble) {
            case NONE -> armAnd(() -> reviewers.approve(customer.application));
            case HANGS_BEFORE_EFFECT -> killWhile("hang-before-effect", "hanging-before-effect");
            case HANGS_AFTER_EFFECT -> killWhile("hang-after-effect", "hanging-after-effect");
            case REPLY_LOST -> {
                fault("lost-reply", 2);
                armAnd(() -> reviewers.approve(customer.application));
            }
            case PENDING -> diePending();
            case NO_PROBE_ANSWERS -> dieAtATicket();
        }
    }

    /** What staff and the counter do once the hall is back. */
    void goOn() {
        switch (point) {
            case AFTER_SUBMISSION, BEFORE_APPROVAL_COMMITS -> reviewers.approve(customer.application);
            case OUTCOME_PENDING, BEFORE_CALLBACK_COMMITS, AFTER_CALLBACK -> settleEverything();
            case BEFORE_TICKET_COMMITS ->
                reviewers.awaitTickets(customer.application, 2).forEach(this::settleTicket);
            case AFTER_TICKET -> reviewers.awaitTickets(customer.application, 1).forEach(this::settleTicket);
            default -> {}
        }
        world.simulators.noMoreFaults();
    }

    private void diePending() {
        fault("pending", 2);
        if (point == KillPoint.OUTCOME_PENDING) {
            armAnd(() -> reviewers.approve(customer.application));
        } else {
            reviewers.approve(customer.application);
            awaitPending(2);
            armAnd(() -> settle(pending().getFirst()));
        }
    }

    private void dieAtATicket() {
        fault("lost-reply", 2);
        world.simulators.fault(
                Map.of("service", CTP, "kind", "maintenance", "operation", "operations", "retryAfterSeconds", 1));
        reviewers.approve(customer.application);
        String ticket = reviewers.awaitTickets(customer.application, 2).getFirst();
        reviewers.enterDone(ticket);
        armAnd(() -> reviewers.confirm(ticket));
    }

    private void settleTicket(String ticket) {
        if (!reviewers.li.ticketState(ticket).equals("entered")) {
            reviewers.enterDone(ticket);
        }
        reviewers.confirm(ticket);
    }

    private void settleEverything() {
        await("everything to be taken on or settled")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Effects.of(world, customer).size() + pending().size() == 2);
        pending().forEach(this::settle);
    }

    private void settle(JsonNode pending) {
        world.simulators.post(
                "settle",
                Map.of(
                        "service",
                        CTP,
                        "key",
                        pending.path("key").asString(),
                        "status",
                        "applied",
                        "callback",
                        "twice"));
    }

    private void awaitPending(int howMany) {
        await("so many to be pending")
                .atMost(Duration.ofSeconds(30))
                .until(() -> customer.follow()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.path("state").asString().equals("pending"))
                                .count()
                        == howMany);
    }

    private List<JsonNode> pending() {
        return world.simulators
                .get("pending")
                .valueStream()
                .filter(each -> each.path("account").asString().equals(customer.person.account()))
                .toList();
    }

    private void killWhile(String fault, String phase) {
        fault(fault, 1);
        reviewers.approve(customer.application);
        world.simulators.awaitPhase(phase);
        world.hall().kill();
    }

    private void fault(String kind, int times) {
        world.simulators.fault(Map.of(
                "service",
                CTP,
                "kind",
                kind,
                "account",
                customer.person.account(),
                "operation",
                "password-resets",
                "times",
                times));
    }

    private void armAnd(Runnable act) {
        world.trap.arm(point);
        untilItDies(act);
    }

    /** The hall may be gone before its answer arrives. */
    private void untilItDies(Runnable act) {
        try {
            act.run();
        } catch (UncheckedIOException killed) {
            assertThat(world.hall().awaitEnd()).isNotZero();
        }
        world.hall().awaitEnd();
    }
}
