package io.zhangting.identity.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of face checks does. */
public abstract class FaceStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final ApplicationId MINE = SomeIds.application(1);
    private static final FaceWay BY_FACE = new FaceWay.ByFace(new PhotoId(SomeIds.id(7)), 0.98, "F-1", NOON);

    protected abstract FaceStore faces();

    @Test
    void tries_are_counted_for_each_application() {
        assertThat(faces().triesUsed(MINE)).isZero();
        assertThat(faces().countTry(MINE)).isEqualTo(1);
        assertThat(faces().countTry(MINE)).isEqualTo(2);
        assertThat(faces().triesUsed(MINE)).isEqualTo(2);
        assertThat(faces().triesUsed(SomeIds.application(2))).isZero();
    }

    @Test
    void the_last_way_that_was_taken_counts() {
        faces().save(MINE, BY_FACE);
        assertThat(faces().way(MINE)).contains(BY_FACE);

        faces().save(MINE, new FaceWay.ByStaff(NOON.plusSeconds(60)));
        assertThat(faces().way(MINE)).contains(new FaceWay.ByStaff(NOON.plusSeconds(60)));

        faces().save(MINE, BY_FACE);
        assertThat(faces().way(MINE)).contains(BY_FACE);
    }

    @Test
    void neither_tries_nor_consent_are_a_way() {
        faces().consented(MINE, "1", NOON);
        faces().countTry(MINE);

        assertThat(faces().way(MINE)).isEmpty();
        assertThat(faces().triesUsed(MINE)).isEqualTo(1);
    }

    @Test
    void consent_and_a_way_leave_the_tries_alone() {
        faces().countTry(MINE);
        faces().consented(MINE, "1", NOON);
        faces().consented(MINE, "2", NOON.plusSeconds(60));
        faces().save(MINE, BY_FACE);

        assertThat(faces().triesUsed(MINE)).isEqualTo(1);
        assertThat(faces().way(MINE)).contains(BY_FACE);
    }
}
