package io.zhangting.reviews.port;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.domain.Review;
import java.util.ArrayList;
import java.util.List;

public final class InMemoryReviewStore implements ReviewStore {

    private final List<Review> reviews = new ArrayList<>();

    @Override
    public void add(Review review) {
        reviews.add(review);
    }

    @Override
    public List<Review> of(ApplicationId application) {
        return reviews.stream()
                .filter(review -> review.application().equals(application))
                .toList();
    }
}
