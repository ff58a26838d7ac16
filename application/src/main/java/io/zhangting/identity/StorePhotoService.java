package io.zhangting.identity;

import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoRules;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.IdSource;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StorePhotoService implements StorePhoto {

    private final EvidenceVault vault;
    private final PhotoStore photos;
    private final IdSource ids;
    private final BusinessClock clock;

    StorePhotoService(EvidenceVault vault, PhotoStore photos, IdSource ids, BusinessClock clock) {
        this.vault = vault;
        this.photos = photos;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result store(CustomerId customer, ApplicationId application, PhotoKind kind, byte[] content) {
        if (content.length > PhotoRules.MAXIMUM_BYTES) {
            return new Result.TooLarge();
        }
        Optional<PhotoType> type = PhotoType.of(content);
        if (type.isEmpty()) {
            return new Result.WrongType();
        }
        if (!PictureHeader.isUsable(content)) {
            return new Result.Damaged();
        }
        Photo photo = new Photo(
                new PhotoId(ids.next()), customer, application, kind, type.get(), sha256(content), clock.now());
        vault.store(photo.id(), new ByteArrayInputStream(content));
        photos.add(photo);
        return new Result.Stored(photo);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
