package io.zhangting.reviews.web;

import io.zhangting.access.NameStaff;
import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.ReviewRules;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Masking;
import io.zhangting.kernel.StaffId;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import io.zhangting.reviews.ReviewQueue;
import io.zhangting.reviews.ShowCase;
import io.zhangting.reviews.domain.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns cases into what the console shows. */
@Component
class CaseViews {

    private final ShowHall hall;
    private final NameStaff names;

    CaseViews(ShowHall hall, NameStaff names) {
        this.hall = hall;
        this.names = names;
    }

    QueueJson queue(ReviewQueue.Lists lists) {
        return new QueueJson(rows(lists.waiting()), rows(lists.mine()), rows(lists.finished()));
    }

    private List<QueueJson.RowJson> rows(List<ReviewQueue.Row> rows) {
        return rows.stream().map(this::row).toList();
    }

    private QueueJson.RowJson row(ReviewQueue.Row row) {
        Application application = row.application();
        return new QueueJson.RowJson(
                application.id().value(),
                row.business().title(),
                Masking.name(row.customer().name()),
                row.customer().account().toString(),
                application.items().stream()
                        .flatMap(item -> row.business().offer(item.kind()).stream())
                        .map(Offer::title)
                        .toList(),
                StateNames.of(application.state()),
                StaffWords.of(application.state()),
                Times.local(application.submittedAt().orElse(application.createdAt())),
                reviewer(application.state()).orElse(null),
                application.version());
    }

    /** A finished application as a line of a file. */
    List<String> cells(ReviewQueue.Row row) {
        QueueJson.RowJson shown = row(row);
        return List.of(
                shown.id().toString(),
                shown.title(),
                shown.customer(),
                shown.account(),
                String.join("、", shown.items()),
                shown.stateText(),
                shown.submittedAt().toString(),
                row.application()
                        .state()
                        .endedAt()
                        .map(Times::local)
                        .map(Object::toString)
                        .orElse(""));
    }

    CaseJson of(ShowCase.Case found) {
        ApplicationView view = found.view();
        Application application = view.application();
        return new CaseJson(
                application.id().value(),
                view.business().title(),
                StateNames.of(application.state()),
                StaffWords.of(application.state()),
                application.version(),
                Times.local(application.submittedAt().orElse(application.createdAt())),
                StaffWords.reason(application.state()).orElse(null),
                CaseParts.customer(view.customer()),
                view.items().stream().map(CaseParts::item).toList(),
                CaseParts.document(view, found.checks()),
                found.photos().stream().map(CaseParts::evidence).toList(),
                view.face().map(CaseParts::face).orElse(null),
                view.agreements().stream().map(CaseParts::agreement).toList(),
                review(found),
                CaseReasons.mend(application.state()),
                found.messages().stream().map(CaseParts::message).toList(),
                found.timeline().stream().map(this::entry).toList());
    }

    private CaseJson.ReviewJson review(ShowCase.Case found) {
        ReviewRules rules = hall.pack().reviews();
        Application application = found.view().application();
        List<FlowStep> steps = found.view().business().flow().steps();
        return new CaseJson.ReviewJson(
                reviewer(application.state()).orElse(null),
                found.mine(),
                found.identityMustBeEstablished(),
                application.state() instanceof ApplicationState.SecondReview
                        || application.state() instanceof ApplicationState.AwaitingSecondReview,
                application.may(new Step.Freeze(new Reason("?"), application.createdAt())),
                application.state() instanceof ApplicationState.Frozen,
                rules.identityWays().stream()
                        .map(way -> new CaseJson.WayJson(way.key(), way.title()))
                        .toList(),
                rules.rejectionReasons(),
                CaseReasons.canned(rules, steps),
                CaseReasons.steps(steps),
                found.reviews().stream().map(this::decision).toList());
    }

    private CaseJson.DecisionJson decision(Review review) {
        String text = StaffWords.of(review.decision(), hall.pack().reviews());
        return new CaseJson.DecisionJson(names.nameOf(review.reviewer()), Times.local(review.at()), text);
    }

    private Optional<String> reviewer(ApplicationState state) {
        return StaffWords.reviewer(state).map(names::nameOf);
    }

    private CaseJson.TimelineJson entry(TimelineEntry entry) {
        return new CaseJson.TimelineJson(Times.local(entry.at()), actor(entry.actor()), entry.text());
    }

    private String actor(Actor actor) {
        return switch (actor.kind()) {
            case CUSTOMER -> "客户";
            case HALL -> "系统";
            case STRANGER -> "未知";
            case STAFF -> names.nameOf(new StaffId(UUID.fromString(actor.id())));
        };
    }
}
