package io.zhangting.applications.port;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps applications with their items and timelines. */
public interface ApplicationStore {

    /**
     * @param key the caller's idempotency key
     * @return false if this customer used the key before or has an unfinished application of that business: nothing
     *     was added then
     */
    boolean add(Application application, String key);

    Optional<Application> find(ApplicationId id);

    /** The application, locked until the transaction ends. */
    Optional<Application> lock(ApplicationId id);

    /** The same of a customer's own; somebody else's is neither found nor locked. */
    Optional<Application> lockOwn(CustomerId customer, ApplicationId id);

    Optional<Application> byKey(CustomerId customer, String key);

    /** Newest first. */
    List<Application> of(CustomerId customer);

    /** Oldest first by submission; frozen ones wait for a person, too. */
    List<Application> waitingForReview();

    List<Application> inReviewBy(StaffId reviewer);

    /** Newest first, those that left review. */
    List<Application> reviewed(int atMost);

    /** Those that were submitted and ended in a time, the oldest first, after one of them; in pieces, however many there are. */
    List<Application> ended(Instant from, Instant before, Optional<ApplicationId> after, int atMost);

    /**
     * @return the application as it is now, to be changed further
     * @throws io.zhangting.applications.domain.ChangedMeanwhile if somebody saved it since it was read
     */
    Application save(Application application);

    void note(ApplicationId id, TimelineEntry entry);

    /** Applications whose time is over: drafts made, or returned ones sent back, before these instants. */
    List<ApplicationId> overdue(Instant draftsMade, Instant returnedAt);

    /** Applications that were claimed before that instant and are still claimed. */
    List<ApplicationId> claimedBefore(Instant at);

    List<TimelineEntry> timeline(ApplicationId id);
}
