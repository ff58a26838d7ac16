package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.Transition;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import java.util.Optional;

/** Moves an application one step along its life, with its timeline, the audit record and the customer's message. */
public interface AdvanceApplication {

    /** Nobody else changes the application until this transaction ends. */
    Optional<Application> hold(ApplicationId id);

    /**
     * @param version the version that the caller has seen
     * @throws io.zhangting.applications.domain.ChangedMeanwhile if it changed since
     */
    Result advance(ApplicationId id, Actor actor, long version, Step step);

    /** @param held by this transaction */
    Result advance(Application held, Actor actor, Step step);

    /** Moved, or why not. */
    sealed interface Result {
        record Advanced(Application application) implements Result {}

        record Refused(Transition.Refusal refusal) implements Result {}

        record NotFound() implements Result {}
    }
}
