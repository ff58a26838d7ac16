package io.zhangting.applications;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.Optional;

/** The document step: photos of both sides, and what was typed from them. */
public interface ShowDocument {

    FlowResult<ApplicationId> photo(SignedInCustomer customer, ApplicationId id, PhotoKind side, byte[] content);

    FlowResult<ApplicationId> enter(SignedInCustomer customer, ApplicationId id, TypedDocument typed);

    /** The customer's own photo, to look at again. */
    Optional<Photo> ownPhoto(SignedInCustomer customer, ApplicationId id, PhotoKind side);
}
