package io.zhangting.applications.web;

import io.zhangting.applications.ApplicationView;
import io.zhangting.halls.domain.Flow;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.identity.domain.FaceWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of the flow for the progress indicator. */
record StepJson(
        String key, String title, String state, @Nullable String note) {

    static List<StepJson> of(ApplicationView view) {
        Flow flow = view.business().flow();
        Set<FlowStep> done = view.application().done();
        boolean editable = view.application().state().isEditable();
        Optional<FlowStep> due = editable ? flow.due(done) : Optional.empty();
        List<StepJson> steps = new ArrayList<>();
        flow.steps().forEach(step -> steps.add(of(step, done, due, view)));
        String submission = !editable ? "done" : due.isEmpty() ? "current" : "todo";
        steps.add(new StepJson("submission", "提交", submission, null));
        return steps;
    }

    private static StepJson of(FlowStep step, Set<FlowStep> done, Optional<FlowStep> due, ApplicationView view) {
        String state = done.contains(step) ? "done" : due.equals(Optional.of(step)) ? "current" : "todo";
        return new StepJson(
                step.name().toLowerCase(Locale.ROOT),
                step.title(),
                state,
                note(step, view).orElse(null));
    }

    private static Optional<String> note(FlowStep step, ApplicationView view) {
        return switch (step) {
            case DOCUMENT -> view.document().onFile() ? Optional.of("证件已留存，无需重复上传") : Optional.empty();
            case FACE -> view.face().filter(FaceWay.ByStaff.class::isInstance).map(way -> "由工作人员核实");
            case ITEMS -> Optional.empty();
            case PHONE -> Optional.empty();
            case AGREEMENTS -> Optional.empty();
            case CONFIRM -> Optional.empty();
        };
    }
}
