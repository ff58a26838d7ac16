package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Two reviewers whose sessions outlive the hall's process. */
final class Reviewers {

    final StaffClient li;
    final StaffClient han;

    Reviewers(ProcessWorld world) {
        li = world.staff("li.lei");
        han = world.staff("han.mei");
    }

    /** Claims what is not claimed, and approves. */
    void approve(String application) {
        if (li.state(application).equals("submitted")) {
            li.decide(application, "claim", Map.of());
        }
        li.decide(application, "approve", Map.of());
    }

    /** The ids of an application's open tickets, once there are so many. */
    List<String> awaitTickets(String application, int howMany) {
        return await("tickets of the application")
                .atMost(Duration.ofSeconds(40))
                .until(() -> li.openTickets(application), tickets -> tickets.size() == howMany);
    }

    void enterDone(String ticket) {
        li.settle(ticket, "entry", Map.of("result", "done", "note", "柜台流水已核对")).mustBe(200);
    }

    void confirm(String ticket) {
        assertThat(li.settle(ticket, "confirmation", Map.of()).code()).isEqualTo("same-person-twice");
        han.settle(ticket, "confirmation", Map.of()).mustBe(200);
    }
}
