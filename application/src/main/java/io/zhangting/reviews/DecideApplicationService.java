package io.zhangting.reviews;

import io.zhangting.applications.AdvanceApplication;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.Transition;
import io.zhangting.halls.ShowHall;
import io.zhangting.identity.CheckFace;
import io.zhangting.identity.EnterDocument;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import io.zhangting.reviews.port.ReviewStore;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DecideApplicationService implements DecideApplication {

    private final AdvanceApplication advance;
    private final CheckFace faces;
    private final EnterDocument documents;
    private final ReviewStore reviews;
    private final ShowHall hall;

    DecideApplicationService(
            AdvanceApplication advance, CheckFace faces, EnterDocument documents, ReviewStore reviews, ShowHall hall) {
        this.advance = advance;
        this.faces = faces;
        this.documents = documents;
        this.reviews = reviews;
        this.hall = hall;
    }

    @Override
    @Transactional
    public Result claim(SignedInStaff staff, ApplicationId id, long version) {
        return advance(staff, id, version, new Step.Claim(staff.id(), hall.now()), application -> {});
    }

    @Override
    @Transactional
    public Result release(SignedInStaff staff, ApplicationId id, long version) {
        return advance(staff, id, version, new Step.Release(staff.id(), hall.now()), application -> {});
    }

    @Override
    @Transactional
    public Result approve(SignedInStaff staff, ApplicationId id, long version, Optional<IdentityProof> proof) {
        if (!isEstablished(id, proof)) {
            return new Result.IdentityNotEstablished();
        }
        Review review = new Review(id, staff.id(), new Review.Decision.Approved(proof), hall.now());
        return advance(staff, id, version, new Step.Approve(staff.id(), false, hall.now()), application -> {
            reviews.add(review);
            documents.keepOnFile(application.customer(), id);
        });
    }

    private boolean isEstablished(ApplicationId id, Optional<IdentityProof> proof) {
        boolean byFace = faces.way(id).filter(FaceWay.ByFace.class::isInstance).isPresent();
        return byFace
                || proof.flatMap(given -> hall.pack().reviews().identityWay(given.way()))
                        .isPresent();
    }

    @Override
    @Transactional
    public Result reject(SignedInStaff staff, ApplicationId id, long version, Reason reason) {
        Review review = new Review(id, staff.id(), new Review.Decision.Rejected(reason.text()), hall.now());
        return advance(
                staff,
                id,
                version,
                new Step.Reject(staff.id(), reason, hall.now()),
                application -> reviews.add(review));
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
