package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a business in the order in which the server demands them. */
public record Flow(List<FlowStep> steps) {

    public Flow {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || Set.copyOf(steps).size() != steps.size()) {
            throw new IllegalArgumentException("a flow has at least one step and none twice");
        }
    }

    /** The step that is due: the first that is not done; empty when the application may be submitted. */
    public Optional<FlowStep> due(Set<FlowStep> done) {
        return steps.stream().filter(step -> !done.contains(step)).findFirst();
    }

    /** A step may be taken when it belongs to the flow and all before it are done; a done step may be taken again. */
    public boolean allows(FlowStep step, Set<FlowStep> done) {
        int place = steps.indexOf(step);
        return place >= 0 && done.containsAll(steps.subList(0, place));
    }
}
