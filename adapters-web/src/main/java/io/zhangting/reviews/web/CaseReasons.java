package io.zhangting.reviews.web;

import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ReviewRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reasons to return an application, canned and given. */
final class CaseReasons {

    private CaseReasons() {}

    static List<CaseJson.ReasonJson> mend(ApplicationState state) {
        return state instanceof ApplicationState.Returned returned
                ? returned.mend().stream()
                        .map(each ->
                                reason(each.step(), each.field(), each.reason().text()))
                        .toList()
                : List.of();
    }

    /** Only those whose step is in the flow of this business. */
    static List<CaseJson.ReasonJson> canned(ReviewRules rules, List<FlowStep> steps) {
        return rules.returnReasons().stream()
                .filter(canned -> steps.contains(canned.step()))
                .map(canned -> reason(canned.step(), canned.field(), canned.text()))
                .toList();
    }

    static List<CaseJson.StepJson> steps(List<FlowStep> steps) {
        return steps.stream()
                .map(step -> new CaseJson.StepJson(step.name().toLowerCase(Locale.ROOT), step.title()))
                .toList();
    }

    private static CaseJson.ReasonJson reason(FlowStep step, Optional<String> field, String text) {
        return new CaseJson.ReasonJson(step.name().toLowerCase(Locale.ROOT), step.title(), field.orElse(null), text);
    }
}
