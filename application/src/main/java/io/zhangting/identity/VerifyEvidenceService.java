package io.zhangting.identity;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.PhotoStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

@Service
class VerifyEvidenceService implements VerifyEvidence {

    private static final int BATCH = 500;

    private final EvidenceVault vault;
    private final PhotoStore photos;

    VerifyEvidenceService(EvidenceVault vault, PhotoStore photos) {
        this.vault = vault;
        this.photos = photos;
    }

    @Override
    public long verify(Consumer<Damage> report) {
        long looked = 0;
        List<Photo> batch = photos.after(Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(photo -> damage(photo).ifPresent(report));
            looked += batch.size();
            batch = photos.after(Optional.of(batch.getLast().id()), BATCH);
        }
        return looked;
    }

    private Optional<Damage> damage(Photo photo) {
        try (InputStream content = vault.open(photo.id())) {
            return isAsRecorded(photo, content) ? Optional.empty() : Optional.of(new Damage.Altered(photo.id()));
        } catch (IllegalStateException | IOException missing) {
            return Optional.of(new Damage.Missing(photo.id()));
        }
    }

    private static boolean isAsRecorded(Photo photo, InputStream content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest()).equals(photo.sha256());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        } catch (IllegalStateException | IOException altered) {
            return false;
        }
    }
}
