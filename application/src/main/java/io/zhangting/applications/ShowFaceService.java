package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.identity.CheckFace;
import io.zhangting.identity.StorePhoto;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import org.springframework.stereotype.Service;

@Service
class ShowFaceService implements ShowFace {

    private final Drafts drafts;
    private final CheckFace faces;
    private final ShowCustomer customers;
    private final ShowHall hall;

    ShowFaceService(Drafts drafts, CheckFace faces, ShowCustomer customers, ShowHall hall) {
        this.drafts = drafts;
        this.faces = faces;
        this.customers = customers;
        this.hall = hall;
    }

    @Override
    public FlowResult<ApplicationId> byFace(SignedInCustomer customer, ApplicationId id, String consent, byte[] photo) {
        return drafts.forStep(customer.id(), id, FlowStep.FACE)
                .then(draft -> consentedTo(consent)
                        ? check(draft, consent, photo)
                        : FlowResult.refused(new FlowRefusal.ConsentMissing()));
    }

    private boolean consentedTo(String version) {
        return hall.document(hall.pack().signIn().faceConsent())
                .filter(consent -> consent.version().equals(version))
                .isPresent();
    }

    private FlowResult<ApplicationId> check(Application draft, String consent, byte[] photo) {
        return switch (faces.check(customers.customer(draft.customer()), draft.id(), consent, photo)) {
            case CheckFace.Result.Recognised r -> done(draft);
            case CheckFace.Result.NotRecognised(int triesLeft) ->
                FlowResult.refused(new FlowRefusal.FaceNotMatched(triesLeft));
            case CheckFace.Result.TriesUsedUp t -> FlowResult.refused(new FlowRefusal.FaceTriesUsedUp());
            case CheckFace.Result.Unavailable u -> FlowResult.refused(new FlowRefusal.FaceUnavailable());
            case CheckFace.Result.PhotoRefused(StorePhoto.Result why) ->
                FlowResult.refused(new FlowRefusal.PhotoRefused(why));
        };
    }

    @Override
    public FlowResult<ApplicationId> byStaff(SignedInCustomer customer, ApplicationId id) {
        return drafts.forStep(customer.id(), id, FlowStep.FACE).then(draft -> {
            faces.goOnWithoutFace(id);
            return done(draft);
        });
    }

    private FlowResult<ApplicationId> done(Application draft) {
        drafts.save(draft.having(FlowStep.FACE), "application.face-step-done");
        return new FlowResult.Done<>(draft.id());
    }
}
