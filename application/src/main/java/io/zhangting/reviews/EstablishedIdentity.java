package io.zhangting.reviews;

import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.halls.ShowHall;
import io.zhangting.identity.CheckFace;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import io.zhangting.reviews.port.ReviewStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether it is established who the customer is: by face, or by staff in a way that the pack knows. */
@Component
class EstablishedIdentity {

    private final CheckFace faces;
    private final BrowseApplications applications;
    private final ReviewStore reviews;
    private final ShowHall hall;

    EstablishedIdentity(CheckFace faces, BrowseApplications applications, ReviewStore reviews, ShowHall hall) {
        this.faces = faces;
        this.applications = applications;
        this.reviews = reviews;
        this.hall = hall;
    }

    /** What the first pair of eyes established, the second may rely on. */
    boolean isEstablished(ApplicationId id, Optional<IdentityProof> proof) {
        return proof.map(this::isKnownWay).orElseGet(() -> byFace(id) || byFirstOfTwo(id));
    }

    private boolean byFace(ApplicationId id) {
        return faces.way(id).filter(FaceWay.ByFace.class::isInstance).isPresent();
    }

    private boolean byFirstOfTwo(ApplicationId id) {
        return firstOfTwo(id).filter(this::isKnownWay).isPresent();
    }

    private boolean isKnownWay(IdentityProof proof) {
        return hall.pack().reviews().identityWay(proof.way()).isPresent();
    }

    /** Only of the round that the second reviewer completes: what was returned or frozen is proved anew. */
    private Optional<IdentityProof> firstOfTwo(ApplicationId id) {
        boolean second = applications
                .find(id)
                .filter(found -> found.state() instanceof ApplicationState.SecondReview
                        || found.state() instanceof ApplicationState.AwaitingSecondReview)
                .isPresent();
        return second ? lastApproval(id) : Optional.empty();
    }

    private Optional<IdentityProof> lastApproval(ApplicationId id) {
        return reviews.of(id).reversed().stream()
                .map(Review::decision)
                .filter(Review.Decision.Approved.class::isInstance)
                .findFirst()
                .flatMap(decision -> ((Review.Decision.Approved) decision).identityProof());
    }
}
