package io.zhangting.applications.port;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Keeps applications with their items and timelines. */
public interface ApplicationStore {

    /** @param key the caller's idempotency key; of one customer and one key only the first is added */
    void add(Application application, String key);

    Optional<Application> find(ApplicationId id);

    /** The application, locked until the transaction ends. */
    Optional<Application> lock(ApplicationId id);

    Optional<Application> byKey(CustomerId customer, String key);

    /** Newest first. */
    List<Application> of(CustomerId customer);

    /** Oldest first by submission. */
    List<Application> waitingForReview();

    List<Application> inReviewBy(StaffId reviewer);

    /** Newest first, those that left review. */
    List<Application> reviewed(int atMost);

    /** @throws io.zhangting.applications.domain.ChangedMeanwhile if somebody saved it since it was read */
    void save(Application application);

    void note(ApplicationId id, TimelineEntry entry);

    List<TimelineEntry> timeline(ApplicationId id);
}
