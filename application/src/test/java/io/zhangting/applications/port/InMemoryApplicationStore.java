package io.zhangting.applications.port;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

public final class InMemoryApplicationStore implements ApplicationStore {

    private record Key(CustomerId customer, String key) {}

    private final Map<ApplicationId, Application> applications = new LinkedHashMap<>();
    private final Map<Key, ApplicationId> keys = new HashMap<>();
    private final Map<ApplicationId, List<TimelineEntry>> timelines = new HashMap<>();

    @Override
    public boolean add(Application application, String key) {
        boolean unfinished = where(other -> other.customer().equals(application.customer())
                        && other.business().equals(application.business())
                        && !other.state().isFinal())
                .findAny()
                .isPresent();
        if (unfinished || keys.putIfAbsent(new Key(application.customer(), key), application.id()) != null) {
            return false;
        }
        applications.put(application.id(), application);
        return true;
    }

    @Override
    public List<ApplicationId> overdue(Instant draftsMade, Instant returnedAt) {
        return where(application -> switch (application.state()) {
                    case Draft d -> application.createdAt().isBefore(draftsMade);
                    case Returned r -> r.at().isBefore(returnedAt);
                    default -> false;
                })
                .map(Application::id)
                .toList();
    }

    @Override
    public List<ApplicationId> claimedBefore(Instant at) {
        return where(application -> switch (application.state()) {
                    case InReview r -> r.since().isBefore(at);
                    case SecondReview s -> s.since().isBefore(at);
                    default -> false;
                })
                .map(Application::id)
                .toList();
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return find(id);
    }

    @Override
    public Optional<Application> lockOwn(CustomerId customer, ApplicationId id) {
        return find(id).filter(found -> found.customer().equals(customer));
    }

    @Override
    public Optional<Application> byKey(CustomerId customer, String key) {
        return Optional.ofNullable(keys.get(new Key(customer, key))).flatMap(this::find);
    }

    @Override
    public List<Application> of(CustomerId customer) {
        return where(application -> application.customer().equals(customer))
                .sorted(Comparator.comparing(Application::createdAt).reversed())
                .toList();
    }

    @Override
    public List<Application> waitingForReview() {
        return bySubmission(state ->
                state instanceof Submitted || state instanceof AwaitingSecondReview || state instanceof Frozen);
    }

    @Override
    public List<Application> inReviewBy(StaffId reviewer) {
        return bySubmission(state -> state instanceof InReview r && r.reviewer().equals(reviewer)
                || state instanceof SecondReview s && s.reviewer().equals(reviewer));
    }

    @Override
    public List<Application> reviewed(int atMost) {
        return where(application -> application.submittedAt().isPresent()
                        && sinceReview(application.state()).isPresent())
                .sorted(Comparator.comparing((Application application) ->
                                sinceReview(application.state()).orElseThrow())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Application> ended(Instant from, Instant before, Optional<ApplicationId> after, int atMost) {
        return where(application -> application.submittedAt().isPresent()
                        && application.state().isFinal()
                        && sinceReview(application.state())
                                .filter(at -> !at.isBefore(from) && at.isBefore(before))
                                .isPresent())
                .sorted(END)
                .filter(application -> after.flatMap(this::find)
                        .filter(last -> END.compare(application, last) <= 0)
                        .isEmpty())
                .limit(atMost)
                .toList();
    }

    private static final Comparator<Application> END = Comparator.comparing((Application application) ->
                    sinceReview(application.state()).orElseThrow())
            .thenComparing(application -> application.id().value());

    private static Optional<Instant> sinceReview(ApplicationState state) {
        return switch (state) {
            case Approved a -> Optional.of(a.at());
            case Executing e -> Optional.of(e.since());
            case Completed c -> Optional.of(c.at());
            case CompletedInPart p -> Optional.of(p.at());
            case Failed f -> Optional.of(f.at());
            case Returned r -> Optional.of(r.at());
            case Rejected r -> Optional.of(r.at());
            case Withdrawn w -> Optional.of(w.at());
            case Expired e -> Optional.of(e.at());
            default -> Optional.empty();
        };
    }

    @Override
    public Application save(Application application) {
        if (find(application.id())
                .filter(now -> now.version() == application.version())
                .isEmpty()) {
            throw new ChangedMeanwhile();
        }
        applications.put(application.id(), application.saved());
        return application.saved();
    }

    @Override
    public void note(ApplicationId id, TimelineEntry entry) {
        timelines.computeIfAbsent(id, none -> new ArrayList<>()).add(entry);
    }

    @Override
    public List<TimelineEntry> timeline(ApplicationId id) {
        return List.copyOf(timelines.getOrDefault(id, List.of()));
    }

    private List<Application> bySubmission(Predicate<ApplicationState> state) {
        return where(application -> state.test(application.state()))
                .sorted(Comparator.comparing(
                        application -> application.submittedAt().orElseThrow()))
                .toList();
    }

    private Stream<Application> where(Predicate<Application> which) {
        return applications.values().stream().filter(which);
    }
}
