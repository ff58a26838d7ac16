package io.zhangting.identity;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;

/** Takes a photo into the vault after looking at its bytes and making it anew. */
public interface StorePhoto {

    Result store(CustomerId customer, ApplicationId application, PhotoKind kind, byte[] content);

    /** Stored, or what is wrong with the file. */
    sealed interface Result {
        /** @param content what was kept: the picture made anew */
        record Stored(Photo photo, byte[] content) implements Result {}

        record TooLarge() implements Result {}

        record WrongType() implements Result {}

        record Damaged() implements Result {}

        record TooMany() implements Result {}
    }
}
