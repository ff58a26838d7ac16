package io.zhangting.reviews;

import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.notifications.domain.SentMessage;
import io.zhangting.reviews.domain.Review;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** One application as a reviewer sees it, and its evidence. */
public interface ShowCase {

    /** Drafts are the customer's own and are not shown. */
    Optional<Case> show(SignedInStaff staff, ApplicationId id);

    /** A photo of the application; only for the reviewer who holds the claim, and written into the audit record. */
    Optional<Evidence> evidence(SignedInStaff staff, ApplicationId id, PhotoId photo);

    /** Everything on one screen. */
    record Case(
            ApplicationView view,
            List<Photo> photos,
            List<Check> checks,
            List<Review> reviews,
            boolean mine,
            boolean identityMustBeEstablished,
            List<SentMessage> messages,
            List<TimelineEntry> timeline) {}

    /** What the hall checked by itself, in words. */
    record Check(String text, boolean ok) {}

    /** A photo with its bytes. */
    record Evidence(Photo photo, InputStream content) {}
}
