package io.zhangting.identity;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;

/** Takes a photo into the vault after looking at its bytes. */
public interface StorePhoto {

    Result store(CustomerId customer, ApplicationId application, PhotoKind kind, byte[] content);

    /** Stored, or what is wrong with the file. */
    sealed interface Result {
        record Stored(Photo photo) implements Result {}

        record TooLarge() implements Result {}

        record WrongType() implements Result {}

        record Damaged() implements Result {}
    }
}
