package simulators.zhangting.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox inbox = new Inbox(() -> Instant.EPOCH);

    @Test
    void what_came_after_so_many_is_told_oldest_first() {
        inbox.receive("13900000001", "one");
        inbox.lose();
        inbox.receive("13900000002", "two");
        inbox.receive("13900000001", "three");

        assertThat(texts(0)).containsExactly("one", "two", "three");
        assertThat(texts(1)).containsExactly("two", "three");
        assertThat(texts(3)).isEmpty();
        assertThat(texts(9)).isEmpty();
    }

    private List<String> texts(long before) {
        return inbox.after(before).stream().map(TextMessage::text).toList();
    }
}
