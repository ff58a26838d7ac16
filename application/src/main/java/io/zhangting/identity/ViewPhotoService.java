package io.zhangting.identity;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.ApplicationId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class ViewPhotoService implements ViewPhoto {

    private final EvidenceVault vault;
    private final PhotoStore photos;

    ViewPhotoService(EvidenceVault vault, PhotoStore photos) {
        this.vault = vault;
        this.photos = photos;
    }

    @Override
    public List<Photo> photos(ApplicationId application) {
        return photos.latest(application);
    }

    @Override
    public Optional<Photo> photo(PhotoId id) {
        return photos.find(id);
    }

    @Override
    public InputStream content(Photo photo) {
        return vault.open(photo.id());
    }
}
