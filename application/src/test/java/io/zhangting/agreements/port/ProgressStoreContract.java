package io.zhangting.agreements.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of reading progress does. */
public abstract class ProgressStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final ApplicationId MINE = SomeIds.application(1);
    private static final ApplicationId YOURS = SomeIds.application(2);

    protected abstract ProgressStore store();

    @Test
    void an_opened_agreement_is_found() {
        store().open(opened(MINE, "a", NOON), "the text");

        assertThat(store().find(MINE, "a")).contains(opened(MINE, "a", NOON));
        assertThat(store().find(MINE, "b")).isEmpty();
        assertThat(store().find(YOURS, "a")).isEmpty();
    }

    @Test
    void accepting_and_signing_are_kept() {
        Progress signed =
                opened(MINE, "a", NOON).acceptedAt(NOON.plusSeconds(10)).signedAt(NOON.plusSeconds(20));
        store().open(opened(MINE, "a", NOON), "the text");
        store().save(signed);

        assertThat(store().find(MINE, "a")).contains(signed);
    }

    @Test
    void opening_it_anew_begins_from_the_beginning() {
        store().open(opened(MINE, "a", NOON), "the text");
        store().save(opened(MINE, "a", NOON).acceptedAt(NOON.plusSeconds(10)));
        store().open(opened(MINE, "a", NOON.plusSeconds(60)), "another text");

        assertThat(store().all(MINE)).containsExactly(opened(MINE, "a", NOON.plusSeconds(60)));
    }

    @Test
    void all_of_one_application_and_no_other() {
        store().open(opened(MINE, "b", NOON), "text b");
        store().open(opened(MINE, "a", NOON), "text a");
        store().open(opened(YOURS, "a", NOON), "text a");

        assertThat(store().all(MINE)).extracting(Progress::agreement).containsExactly("a", "b");
    }

    @Test
    void forgetting_concerns_one_application_and_what_is_named() {
        store().open(opened(MINE, "a", NOON), "text a");
        store().open(opened(MINE, "notice", NOON), "read this");
        store().open(opened(YOURS, "a", NOON), "text a");
        store().forget(MINE, Set.of("a"));

        assertThat(store().all(MINE)).extracting(Progress::agreement).containsExactly("notice");
        assertThat(store().all(YOURS)).hasSize(1);
    }

    private static Progress opened(ApplicationId application, String agreement, Instant at) {
        return new Progress(application, agreement, "1", "hash", at, Optional.empty(), Optional.empty());
    }
}
