package io.zhangting.applications.domain;

/** The answer to a {@link Step}: the next state, or why there is none. */
public sealed interface Transition {

    record To(ApplicationState next) implements Transition {}

    record Refused(Refusal refusal) implements Transition {}

    enum Refusal {
        NOT_POSSIBLE_NOW,
        NOT_THE_REVIEWER,
        SAME_PERSON_TWICE
    }
}
