package io.zhangting.identity.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of typed documents does. */
public abstract class DocumentStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2018, 5, 7);
    private static final TypedDocument FOR_LIFE =
            new TypedDocument("王秀英", "11010519491231002X", new Validity(FROM, Optional.empty()));
    private static final TypedDocument LIMITED = new TypedDocument(
            "阿依古丽·买买提", "32010219900101100X", new Validity(FROM, Optional.of(LocalDate.of(2038, 5, 7))));

    protected abstract DocumentStore documents();

    @Test
    void a_document_is_kept_with_and_without_an_end() {
        documents().save(SomeIds.application(1), SomeIds.customer(1), FOR_LIFE, NOON);
        documents().save(SomeIds.application(2), SomeIds.customer(2), LIMITED, NOON);

        assertThat(documents().find(SomeIds.application(1))).contains(FOR_LIFE);
        assertThat(documents().find(SomeIds.application(2))).contains(LIMITED);
        assertThat(documents().find(SomeIds.application(3))).isEmpty();
    }

    @Test
    void typing_again_replaces_it() {
        documents().save(SomeIds.application(1), SomeIds.customer(1), LIMITED, NOON);
        documents().save(SomeIds.application(1), SomeIds.customer(1), FOR_LIFE, NOON.plusSeconds(60));

        assertThat(documents().find(SomeIds.application(1))).contains(FOR_LIFE);
    }

    @Test
    void the_latest_document_that_was_put_on_file_is_on_file() {
        documents().keepOnFile(SomeIds.customer(1), SomeIds.application(1));
        documents().keepOnFile(SomeIds.customer(1), SomeIds.application(2));

        assertThat(documents().onFile(SomeIds.customer(1))).contains(SomeIds.application(2));
        assertThat(documents().onFile(SomeIds.customer(2))).isEmpty();
    }
}
