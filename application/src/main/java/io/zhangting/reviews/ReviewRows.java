package io.zhangting.reviews;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        Map<CustomerId, Customer> whose =
                customers.customers(found.stream().map(Application::customer).collect(Collectors.toSet()));
        return found.stream()
                .map(application -> row(application, Objects.requireNonNull(whose.get(application.customer()))))
                .toList();
    }

    private ReviewQueue.Row row(Application application, Customer customer) {
        return new ReviewQueue.Row(
                application,
                hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow(),
                customer.record());
    }
}
