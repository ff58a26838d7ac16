package io.zhangting.reviews;

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
    private final ReviewStore reviews;
    private final ShowHall hall;

    EstablishedIdentity(CheckFace faces, ReviewStore reviews, ShowHall hall) {
        this.faces = faces;
        this.reviews = reviews;
        this.hall = hall;
    }

    /** What the first pair of eyes established, the second may rely on. */
    boolean isEstablished(ApplicationId id, Optional<IdentityProof> proof) {
        boolean byFace = faces.way(id).filter(FaceWay.ByFace.class::isInstance).isPresent();
        return byFace || proof.or(() -> earlier(id)).filter(this::isKnownWay).isPresent();
    }

    private boolean isKnownWay(IdentityProof proof) {
        return hall.pack().reviews().identityWay(proof.way()).isPresent();
    }

    private Optional<IdentityProof> earlier(ApplicationId id) {
        return reviews.of(id).stream()
                .map(Review::decision)
                .filter(Review.Decision.Approved.class::isInstance)
                .flatMap(decision -> ((Review.Decision.Approved) decision).identityProof().stream())
                .findFirst();
    }
}
