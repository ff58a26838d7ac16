package io.zhangting.applications.domain;

import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.ItemId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer's application for one business. Immutable.
 *
 * @param packVersion the version of the hall pack it began with, which it keeps
 * @param version counts changes, so that of two writers one is refused
 */
public record Application(
        ApplicationId id,
        CustomerId customer,
        String business,
        String packVersion,
        Instant createdAt,
        Optional<Instant> submittedAt,
        ApplicationState state,
        List<Item> items,
        Set<FlowStep> done,
        long version) {

    public Application {
        items = List.copyOf(items);
        done = Set.copyOf(done);
    }

    public static Application draft(
            ApplicationId id, CustomerId customer, String business, String packVersion, Instant now) {
        return new Application(
                id,
                customer,
                business,
                packVersion,
                now,
                Optional.empty(),
                new ApplicationState.Draft(),
                List.of(),
                Set.of(),
                0);
    }

    /** One step along its life, or the refusal. */
    public Transition after(Step step) {
        return Lifecycle.apply(state, step);
    }

    public Application in(ApplicationState next) {
        Optional<Instant> submitted = next instanceof ApplicationState.Submitted s ? Optional.of(s.at()) : submittedAt;
        return new Application(id, customer, business, packVersion, createdAt, submitted, next, items, done, version);
    }

    public Application choosing(List<Item> chosen) {
        return with(chosen, done);
    }

    public Application having(FlowStep step) {
        Set<FlowStep> more = new HashSet<>(done);
        more.add(step);
        return with(items, more);
    }

    /** Forgets a step, because what it rested on has changed. */
    public Application lacking(FlowStep step) {
        Set<FlowStep> fewer = new HashSet<>(done);
        fewer.remove(step);
        return with(items, fewer);
    }

    public Optional<Item> item(ItemId wanted) {
        return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /** @throws IllegalStateException if there is no such item or it cannot become that: a bug, not a refusal */
    public Application withItem(ItemId wanted, ItemState next) {
        Item current = item(wanted).orElseThrow(() -> new IllegalStateException("no such item in this application"));
        if (!current.state().mayBecome(next)) {
            throw new IllegalStateException("an item that is "
                    + current.state().getClass().getSimpleName() + " cannot become "
                    + next.getClass().getSimpleName());
        }
        return with(
                items.stream()
                        .map(item -> item.id().equals(wanted) ? item.in(next) : item)
                        .toList(),
                done);
    }

    public Application withAllQueued(Instant at) {
        return with(
                items.stream().map(item -> item.in(new ItemState.Queued(at))).toList(), done);
    }

    /** How it ended, once every item has ended. */
    public Optional<Ending> ending() {
        if (items.isEmpty() || !items.stream().allMatch(item -> item.state().isFinal())) {
            return Optional.empty();
        }
        long succeeded = items.stream()
                .filter(item -> item.state() instanceof ItemState.Done)
                .count();
        return Optional.of(
                succeeded == items.size() ? Ending.ALL_DONE : succeeded > 0 ? Ending.SOME_DONE : Ending.NONE_DONE);
    }

    private Application with(List<Item> nextItems, Set<FlowStep> nextDone) {
        return new Application(
                id, customer, business, packVersion, createdAt, submittedAt, state, nextItems, nextDone, version);
    }
}
