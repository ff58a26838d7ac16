package io.zhangting.applications;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.domain.Progress;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.credentials.KeepChosenPassword;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a customer may see of an application, gathered from the capabilities that own it. */
public record ApplicationView(
        Application application,
        Business business,
        CustomerRecord customer,
        List<KindView> kinds,
        List<ItemView> items,
        DocumentView document,
        Optional<FaceWay> face,
        int faceTriesLeft,
        List<AgreementView> agreements,
        Optional<Instant> expiresAt,
        Optional<NoticeView> notice,
        Optional<KeepChosenPassword.Sealing> sealing) {

    /** What has to be read before anything is chosen. */
    public record NoticeView(PackDocument document, boolean opened) {}

    /**
     * A kind of password that may be chosen, if the customer holds it.
     *
     * @param passwordKept whether the customer chose a password for it that is still kept
     */
    public record KindView(
            Offer offer, String counterTitle, boolean held, Optional<String> seat, boolean passwordKept) {}

    /** An item with the way to its new password; {@code secret} is empty before the password was made. */
    public record ItemView(
            Item item,
            Offer offer,
            String counterTitle,
            Optional<String> userName,
            Optional<SecretState> secret,
            boolean repeatableHere) {}

    /** The document step; {@code onFile} when an earlier application's document is used. */
    public record DocumentView(boolean onFile, Map<PhotoKind, Photo> photos, Optional<TypedDocument> typed) {}

    /** An agreement and how far the customer is with it. */
    public record AgreementView(PackDocument document, Optional<Progress> progress) {}
}
