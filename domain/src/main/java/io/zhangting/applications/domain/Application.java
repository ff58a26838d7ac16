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
import java.util.function.Supplier;

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

    /** One step along its life, or the refusal. Giving up what was returned ends it as its done items say. */
    public Transition after(Step step) {
        boolean givenUp = step instanceof Step.Withdraw || step instanceof Step.Expire || step instanceof Step.Reject;
        boolean partlyDone = items.stream().anyMatch(item -> item.state() instanceof ItemState.Done);
        Transition asked = Lifecycle.apply(state, step);
        return givenUp && partlyDone && asked instanceof Transition.To
                ? new Transition.To(new ApplicationState.CompletedInPart(step.at()))
                : asked;
    }

    public boolean may(Step step) {
        return after(step) instanceof Transition.To;
    }

    /** The date of submission is that of the first one: later ones only mend it. */
    public Application in(ApplicationState next) {
        Optional<Instant> submitted =
                next instanceof ApplicationState.Submitted s ? submittedAt.or(() -> Optional.of(s.at())) : submittedAt;
        Set<FlowStep> stillDone = next instanceof ApplicationState.Returned r ? without(r.mend()) : done;
        return new Application(
                id, customer, business, packVersion, createdAt, submitted, next, items, stillDone, version);
    }

    private Set<FlowStep> without(List<Mending> mend) {
        Set<FlowStep> left = new HashSet<>(done);
        mend.forEach(each -> left.remove(each.step()));
        return left;
    }

    /**
     * Items that neither are done nor were ever asked for are asked for as new ones: a new id, a new operation, a
     * new password. What is done stays done.
     */
    public Application renewed(Supplier<ItemId> ids) {
        return with(
                items.stream()
                        .map(item -> item.mustBeAskedAgain() ? Item.chosen(ids.get(), item.kind()) : item)
                        .toList(),
                done);
    }

    /** What is to be carried out when it is approved. */
    public List<Item> open() {
        return items.stream().filter(item -> !item.state().isFinal()).toList();
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
    /** As it is kept after one more change. */
    public Application saved() {
        return new Application(
                id, customer, business, packVersion, createdAt, submittedAt, state, items, done, version + 1);
    }

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
        ItemState queued = new ItemState.Queued(at, Optional.empty());
        return with(
                items.stream()
                        .map(item -> item.state().isFinal() ? item : item.in(queued))
                        .toList(),
                done);
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
