package io.zhangting.audit.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every search of the audit record does. */
public abstract class AuditSearchContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Actor LI = Actor.of(SomeIds.staff(1));
    private static final Actor WANG = Actor.of(SomeIds.customer(2));
    private static final AuditQuery EVERYTHING = query(Set.of(), Optional.empty());

    protected abstract AuditStore audit();

    protected abstract AuditSearch search();

    @Test
    void newest_first_page_by_page() {
        append(LI, "one", "a");
        append(LI, "two", "a");
        append(LI, "three", "a");

        List<AuditEntry> page = search().newestFirst(EVERYTHING, Optional.empty(), 2);
        assertThat(page).extracting(AuditEntry::action).containsExactly("three", "two");
        assertThat(search().newestFirst(EVERYTHING, Optional.of(page.getLast().number()), 2))
                .extracting(AuditEntry::action)
                .containsExactly("one");
    }

    @Test
    void oldest_first_piece_by_piece() {
        append(LI, "one", "a");
        append(LI, "two", "a");
        append(LI, "three", "a");

        List<AuditEntry> piece = search().oldestFirst(EVERYTHING, Optional.empty(), 2);
        assertThat(piece).extracting(AuditEntry::action).containsExactly("one", "two");
        assertThat(search().oldestFirst(EVERYTHING, Optional.of(piece.getLast().number()), 2))
                .extracting(AuditEntry::action)
                .containsExactly("three");
    }

    /** Nodes commit in another order than their clocks have. */
    @Test
    void by_time_whatever_the_numbers() {
        audit().append(NOON.plusSeconds(2), LI, "later", "a", "");
        audit().append(NOON.plusSeconds(1), LI, "earlier", "a", "");
        audit().append(NOON.plusSeconds(2), LI, "latest", "a", "");

        List<AuditEntry> page = search().newestFirst(EVERYTHING, Optional.empty(), 2);
        assertThat(page).extracting(AuditEntry::action).containsExactly("latest", "later");
        assertThat(search().newestFirst(EVERYTHING, Optional.of(page.getLast().number()), 2))
                .extracting(AuditEntry::action)
                .containsExactly("earlier");
        assertThat(actions(EVERYTHING)).containsExactly("earlier", "later", "latest");
    }

    @Test
    void by_who_did_it_and_to_what() {
        append(LI, "one", "a");
        append(WANG, "two", "a");
        append(WANG, "three", "b");

        assertThat(actions(query(Set.of(WANG.id()), Optional.empty()))).containsExactly("two", "three");
        assertThat(actions(query(Set.of(), Optional.of("a")))).containsExactly("one", "two");
        assertThat(actions(query(Set.of(WANG.id(), "nobody"), Optional.of("a"))))
                .containsExactly("two");
        assertThat(actions(query(Set.of("nobody"), Optional.empty()))).isEmpty();
    }

    @Test
    void by_time_the_end_not_included() {
        audit().append(NOON.minusMillis(1), LI, "before", "a", "");
        audit().append(NOON, LI, "at noon", "a", "");
        audit().append(NOON.plusSeconds(60), LI, "too late", "a", "");

        assertThat(actions(EVERYTHING)).containsExactly("at noon");
    }

    private List<String> actions(AuditQuery query) {
        return search().oldestFirst(query, Optional.empty(), 10).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static AuditQuery query(Set<String> actors, Optional<String> subject) {
        return new AuditQuery(NOON, NOON.plusSeconds(60), actors, subject);
    }

    private void append(Actor actor, String action, String subject) {
        audit().append(NOON, actor, action, subject, "");
    }
}
