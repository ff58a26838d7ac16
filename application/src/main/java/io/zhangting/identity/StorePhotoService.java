package io.zhangting.identity;

import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoRules;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.FreshPictures;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.IdSource;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StorePhotoService implements StorePhoto {

    private static final Duration DAY = Duration.ofDays(1);

    private final EvidenceVault vault;
    private final PhotoStore photos;
    private final FreshPictures pictures;
    private final IdSource ids;
    private final BusinessClock clock;

    StorePhotoService(
            EvidenceVault vault, PhotoStore photos, FreshPictures pictures, IdSource ids, BusinessClock clock) {
        this.vault = vault;
        this.photos = photos;
        this.pictures = pictures;
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
        if (photos.storedSince(customer, clock.now().minus(DAY)) >= PhotoRules.PER_CUSTOMER_AND_DAY) {
            return new Result.TooMany();
        }
        return Optional.of(content)
                .filter(PictureHeader::isUsable)
                .flatMap(usable -> pictures.fresh(usable, type.get()))
                .<Result>map(fresh -> stored(
                        new Photo(
                                new PhotoId(ids.next()),
                                customer,
                                application,
                                kind,
                                type.get(),
                                sha256(fresh),
                                clock.now()),
                        fresh))
                .orElseGet(Result.Damaged::new);
    }

    private Result stored(Photo photo, byte[] fresh) {
        vault.store(photo.id(), new ByteArrayInputStream(fresh));
        photos.add(photo);
        return new Result.Stored(photo, fresh);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
