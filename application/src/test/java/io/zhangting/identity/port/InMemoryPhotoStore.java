package io.zhangting.identity.port;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryPhotoStore implements PhotoStore {

    private final List<Photo> photos = new ArrayList<>();

    @Override
    public void add(Photo photo) {
        photos.add(photo);
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        return photos.stream().filter(photo -> photo.id().equals(id)).findFirst();
    }

    @Override
    public int storedSince(CustomerId customer, Instant since) {
        return (int) photos.stream()
                .filter(photo ->
                        photo.customer().equals(customer) && !photo.at().isBefore(since))
                .count();
    }

    @Override
    public List<Photo> latest(ApplicationId application) {
        Map<PhotoKind, Photo> latest = new TreeMap<>();
        photos.stream()
                .filter(photo -> photo.application().equals(application))
                .sorted(Comparator.comparing(Photo::at))
                .forEach(photo -> latest.put(photo.kind(), photo));
        return List.copyOf(latest.values());
    }

    /** PostgreSQL orders ids as their text is ordered. */
    @Override
    public List<Photo> after(Optional<PhotoId> last, int atMost) {
        return photos.stream()
                .sorted(Comparator.comparing(InMemoryPhotoStore::text))
                .filter(photo -> last.map(id -> text(photo).compareTo(id.value().toString()) > 0)
                        .orElse(true))
                .limit(atMost)
                .toList();
    }

    private static String text(Photo photo) {
        return photo.id().value().toString();
    }
}
