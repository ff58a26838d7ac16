package io.zhangting.identity.port;

import io.zhangting.identity.domain.PhotoType;
import java.util.Optional;

/** Makes a picture anew from its pixels, the right way up: whatever else was in the file is gone. */
public interface FreshPictures {

    /** Empty for what is no whole picture of that type. */
    Optional<byte[]> fresh(byte[] content, PhotoType type);
}
