package io.zhangting.reviews.port;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.domain.Review;
import java.util.List;

/** Decisions of staff. */
public interface ReviewStore {

    void add(Review review);

    List<Review> of(ApplicationId application);
}
