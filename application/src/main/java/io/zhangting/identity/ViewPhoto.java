package io.zhangting.identity;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Looks at stored photos. The caller has checked who may. */
public interface ViewPhoto {

    /** The latest photo of each kind. */
    List<Photo> photos(ApplicationId application);

    Optional<Photo> photo(PhotoId id);

    InputStream content(Photo photo);
}
