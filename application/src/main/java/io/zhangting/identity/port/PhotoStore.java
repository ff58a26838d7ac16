package io.zhangting.identity.port;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of stored photos; of each kind the latest of an application counts. */
public interface PhotoStore {

    void add(Photo photo);

    Optional<Photo> find(PhotoId id);

    /** How many photos of a customer were stored at that time or later. */
    int storedSince(CustomerId customer, Instant since);

    List<Photo> latest(ApplicationId application);

    /** All photos in the order of their ids, after one of them or from the first. */
    List<Photo> after(Optional<PhotoId> last, int atMost);
}
