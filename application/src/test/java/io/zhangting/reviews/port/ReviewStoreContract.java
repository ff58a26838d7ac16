package io.zhangting.reviews.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SomeIds;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import io.zhangting.reviews.domain.Review.Decision;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of decisions does. */
public abstract class ReviewStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    protected abstract ReviewStore reviews();

    @Test
    void decisions_are_kept_in_order_with_all_that_they_say() {
        Review rejected = review(1, new Decision.Rejected("证件照片不清晰"));
        Review proven = review(1, new Decision.Approved(Optional.of(new IdentityProof("phone-call", "已核实"))));
        Review byFace = review(1, new Decision.Approved(Optional.empty()));
        Review returned = review(1, new Decision.Returned("请重新拍摄"));
        Review frozen = review(1, new Decision.Frozen("客户来电"));
        Review thawed = review(1, new Decision.Thawed());
        Review elsewhere = review(2, new Decision.Approved(Optional.empty()));
        reviews().add(rejected);
        reviews().add(proven);
        reviews().add(elsewhere);
        reviews().add(byFace);
        reviews().add(returned);
        reviews().add(frozen);
        reviews().add(thawed);

        assertThat(reviews().of(SomeIds.application(1)))
                .containsExactly(rejected, proven, byFace, returned, frozen, thawed);
        assertThat(reviews().of(SomeIds.application(3))).isEmpty();
    }

    private static Review review(int application, Decision decision) {
        return new Review(SomeIds.application(application), SomeIds.staff(1), decision, NOON);
    }
}
