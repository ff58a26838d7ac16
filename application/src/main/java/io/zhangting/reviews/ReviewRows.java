package io.zhangting.reviews;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.ShowHall;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications as lines with their business and customer. */
@Component
class ReviewRows {

    private final ShowCustomer customers;
    private final ShowHall hall;

    ReviewRows(ShowCustomer customers, ShowHall hall) {
        this.customers = customers;
        this.hall = hall;
    }

    List<ReviewQueue.Row> of(List<Application> found) {
        return found.stream().map(this::row).toList();
    }

    private ReviewQueue.Row row(Application application) {
        return new ReviewQueue.Row(
                application,
                hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow(),
                customers.customer(application.customer()).record());
    }
}
