package io.zhangting.identity;

import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.FaceVerification;
import io.zhangting.identity.port.InMemoryDocumentStore;
import io.zhangting.identity.port.InMemoryEvidenceVault;
import io.zhangting.identity.port.InMemoryFaceStore;
import io.zhangting.identity.port.InMemoryPhotoStore;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.IdSource;
import java.util.Optional;

/** The services of this package, put together by hand. */
public final class IdentityForTests {

    public final StorePhoto storePhoto;
    public final ViewPhoto viewPhoto;
    public final EnterDocument documents;
    public final CheckFace faces;

    public IdentityForTests(FaceVerification service, IdSource ids, BusinessClock clock) {
        InMemoryEvidenceVault vault = new InMemoryEvidenceVault();
        InMemoryPhotoStore photos = new InMemoryPhotoStore();
        storePhoto = new StorePhotoService(vault, photos, (content, type) -> Optional.of(content), ids, clock);
        viewPhoto = new ViewPhotoService(vault, photos);
        documents = new EnterDocumentService(new InMemoryDocumentStore(), photos, clock);
        faces = new CheckFaceService(storePhoto, service, new InMemoryFaceStore(), clock);
    }

    public static VerifyEvidence verify(EvidenceVault vault, PhotoStore photos) {
        return new VerifyEvidenceService(vault, photos);
    }
}
