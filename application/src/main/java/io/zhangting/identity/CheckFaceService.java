package io.zhangting.identity;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.FaceRules;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.port.FaceStore;
import io.zhangting.identity.port.FaceVerification;
import io.zhangting.kernel.ApplicationId;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class CheckFaceService implements CheckFace {

    private final StorePhoto photos;
    private final FaceVerification service;
    private final FaceStore checks;
    private final BusinessClock clock;

    CheckFaceService(StorePhoto photos, FaceVerification service, FaceStore checks, BusinessClock clock) {
        this.photos = photos;
        this.service = service;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Result check(Customer customer, ApplicationId application, String consentVersion, byte[] content) {
        if (triesLeft(application) == 0) {
            return new Result.TriesUsedUp();
        }
        checks.consented(application, consentVersion, clock.now());
        StorePhoto.Result stored = photos.store(customer.id(), application, PhotoKind.FACE, content);
        return stored instanceof StorePhoto.Result.Stored(Photo photo, byte[] fresh)
                ? ask(customer, photo, fresh)
                : new Result.PhotoRefused(stored);
    }

    private Result ask(Customer customer, Photo photo, byte[] content) {
        if (checks.countTry(photo.application()) > FaceRules.TRIES_PER_APPLICATION) {
            return new Result.TriesUsedUp();
        }
        FaceAnswer answer =
                service.verify(customer.record().name(), customer.record().document(), content, photo.type());
        return switch (answer) {
            case FaceAnswer.SamePerson(double score, String reference) -> recognised(photo, score, reference);
            case FaceAnswer.NotSamePerson n -> new Result.NotRecognised(triesLeft(photo.application()));
            case FaceAnswer.Unavailable u -> new Result.Unavailable();
        };
    }

    private Result recognised(Photo photo, double score, String reference) {
        checks.save(photo.application(), new FaceWay.ByFace(photo.id(), score, reference, clock.now()));
        return new Result.Recognised();
    }

    @Override
    public void goOnWithoutFace(ApplicationId application) {
        checks.save(application, new FaceWay.ByStaff(clock.now()));
    }

    @Override
    public Optional<FaceWay> way(ApplicationId application) {
        return checks.way(application);
    }

    @Override
    public int triesLeft(ApplicationId application) {
        return Math.max(0, FaceRules.TRIES_PER_APPLICATION - checks.triesUsed(application));
    }
}
