package io.zhangting.reviews;

import io.zhangting.access.HoldRights;
import io.zhangting.access.domain.Right;
import io.zhangting.applications.AdvanceApplication;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.Transition;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.identity.EnterDocument;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import io.zhangting.reviews.port.ReviewStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DecideApplicationService implements DecideApplication {

    private final AdvanceApplication advance;
    private final EstablishedIdentity identity;
    private final EnterDocument documents;
    private final ReviewStore reviews;
    private final ShowHall hall;
    private final HoldRights rights;

    DecideApplicationService(
            AdvanceApplication advance,
            EstablishedIdentity identity,
            EnterDocument documents,
            ReviewStore reviews,
            ShowHall hall,
            HoldRights rights) {
        this.advance = advance;
        this.identity = identity;
        this.documents = documents;
        this.reviews = reviews;
        this.hall = hall;
        this.rights = rights;
    }

    @Override
    @Transactional
    public Result claim(SignedInStaff staff, ApplicationId id, long version) {
        return advance.hold(id)
                        .filter(held -> secondReviewIsNotFor(staff, held))
                        .isPresent()
                ? new Result.NotForThisRole()
                : advance(staff, id, version, new Step.Claim(staff.id(), hall.now()), application -> {});
    }

    @Override
    @Transactional
    public Result release(SignedInStaff staff, ApplicationId id, long version) {
        return advance(staff, id, version, new Step.Release(staff.id(), hall.now()), application -> {});
    }

    @Override
    @Transactional
    public Result approve(SignedInStaff staff, ApplicationId id, long version, Optional<IdentityProof> proof) {
        return advance.hold(id)
                .map(held -> approve(staff, held, version, proof))
                .orElseGet(Result.NotFound::new);
    }

    private Result approve(SignedInStaff staff, Application held, long version, Optional<IdentityProof> proof) {
        ApplicationId id = held.id();
        if (secondReviewIsNotFor(staff, held)) {
            return new Result.NotForThisRole();
        }
        if (!identity.isEstablished(id, proof)) {
            return new Result.IdentityNotEstablished();
        }
        Step approve = new Step.Approve(staff.id(), secondNeeded(held), hall.now());
        return advance(staff, id, version, approve, application -> {
            keep(staff, id, new Review.Decision.Approved(proof));
            if (application.state() instanceof ApplicationState.Approved
                    && flow(application).contains(FlowStep.DOCUMENT)) {
                documents.keepOnFile(application.customer(), id);
            }
        });
    }

    /** Looked at when claiming and when approving: a role may be taken away in between. */
    private boolean secondReviewIsNotFor(SignedInStaff staff, Application held) {
        boolean second = held.state() instanceof ApplicationState.AwaitingSecondReview
                || held.state() instanceof ApplicationState.SecondReview;
        return second && !rights.holds(staff.id(), Right.SECOND_REVIEW);
    }

    private boolean secondNeeded(Application application) {
        return business(application).filter(Business::secondReview).isPresent();
    }

    private Optional<Business> business(Application application) {
        return hall.pack(application.packVersion()).business(application.business());
    }

    @Override
    @Transactional
    public Result reject(SignedInStaff staff, ApplicationId id, long version, Reason reason) {
        return advance(
                staff,
                id,
                version,
                new Step.Reject(staff.id(), reason, hall.now()),
                application -> keep(staff, id, new Review.Decision.Rejected(reason.text())));
    }

    @Override
    @Transactional
    public Result sendBack(SignedInStaff staff, ApplicationId id, long version, List<Mending> mend) {
        return advance.hold(id)
                .map(held -> sendBack(staff, held, version, mend))
                .orElseGet(Result.NotFound::new);
    }

    private Result sendBack(SignedInStaff staff, Application held, long version, List<Mending> mend) {
        ApplicationId id = held.id();
        if (!mend.stream().allMatch(each -> flow(held).contains(each.step()))) {
            return new Result.StepNotInFlow();
        }
        String reasons = mend.stream().map(each -> each.reason().text()).collect(Collectors.joining("；"));
        return advance(
                staff,
                id,
                version,
                new Step.Return(staff.id(), mend, hall.now()),
                application -> keep(staff, id, new Review.Decision.Returned(reasons)));
    }

    private List<FlowStep> flow(Application application) {
        return business(application).map(business -> business.flow().steps()).orElse(List.of());
    }

    @Override
    @Transactional
    public Result freeze(SignedInStaff staff, ApplicationId id, long version, Reason reason) {
        return advance(
                staff,
                id,
                version,
                new Step.Freeze(reason, hall.now()),
                application -> keep(staff, id, new Review.Decision.Frozen(reason.text())));
    }

    @Override
    @Transactional
    public Result thaw(SignedInStaff staff, ApplicationId id, long version) {
        return advance(
                staff,
                id,
                version,
                new Step.Thaw(staff.id(), hall.now()),
                application -> keep(staff, id, new Review.Decision.Thawed()));
    }

    private void keep(SignedInStaff staff, ApplicationId id, Review.Decision decision) {
        reviews.add(new Review(id, staff.id(), decision, hall.now()));
    }

    private Result advance(SignedInStaff staff, ApplicationId id, long version, Step step, Consumer<Application> also) {
        return switch (advance.advance(id, Actor.of(staff.id()), version, step)) {
            case AdvanceApplication.Result.Advanced(Application application) -> {
                also.accept(application);
                yield new Result.Done();
            }
            case AdvanceApplication.Result.NotFound n -> new Result.NotFound();
            case AdvanceApplication.Result.Refused(Transition.Refusal refusal) -> new Result.Refused(refusal);
        };
    }
}
