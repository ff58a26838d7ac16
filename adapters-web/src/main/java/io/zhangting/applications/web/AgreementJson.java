package io.zhangting.applications.web;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.applications.ApplicationView;
import io.zhangting.halls.domain.PackDocument;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement and how far the customer is with it. */
record AgreementJson(
        String key,
        String version,
        String title,
        long minimumReadingSeconds,
        boolean opened,
        @Nullable Instant acceptableAt,
        boolean accepted,
        @Nullable Instant signedAt) {

    static AgreementJson of(ApplicationView.AgreementView view) {
        PackDocument document = view.document();
        Optional<Progress> progress = view.progress();
        return new AgreementJson(
                document.key(),
                document.version(),
                document.title(),
                document.minimumReading().toSeconds(),
                progress.isPresent(),
                progress.map(p -> p.acceptableAt(document.minimumReading())).orElse(null),
                progress.flatMap(Progress::acceptedAt).isPresent(),
                progress.flatMap(Progress::signedAt).orElse(null));
    }
}
