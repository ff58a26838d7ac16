package io.zhangting.reviews;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.domain.Business;
import io.zhangting.kernel.SignedInStaff;
import java.util.List;

/** The staff's lists: waiting, mine, finished. */
public interface ReviewQueue {

    Lists lists(SignedInStaff staff);

    /** Waiting oldest first, finished newest first. */
    record Lists(List<Row> waiting, List<Row> mine, List<Row> finished) {}

    /** One application as a line; the customer's data is masked by the web. */
    record Row(Application application, Business business, CustomerRecord customer) {}
}
