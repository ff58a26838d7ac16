package io.zhangting.applications.web;

import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.kernel.Masking;
import io.zhangting.kernel.web.EnumNames;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as its owner sees it. */
record ApplicationJson(
        UUID id,
        String business,
        String title,
        String state,
        String stateText,
        String group,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable String reason,
        List<MendJson> mend,
        @Nullable OffsetDateTime expiresAt,
        boolean mayWithdraw,
        boolean mayRepudiate,
        boolean unlocks,
        List<KindJson> kinds,
        List<ItemJson> items,
        List<StepJson> steps,
        DocumentJson document,
        String phone,
        @Nullable FaceJson face,
        List<AgreementJson> agreements,
        @Nullable NoticeJson notice,
        @Nullable SealingJson sealing) {

    /** What has to be read before anything is chosen. */
    record NoticeJson(String title, boolean opened) {}

    record FaceJson(String way, int triesLeft) {}

    record DocumentJson(
            String type,
            boolean onFile,
            @Nullable OffsetDateTime front,
            @Nullable OffsetDateTime back,
            @Nullable String name,
            @Nullable String number,
            @Nullable String validity) {

        static DocumentJson of(DocumentType type, ApplicationView.DocumentView document) {
            return new DocumentJson(
                    EnumNames.of(type),
                    document.onFile(),
                    at(document, PhotoKind.FRONT),
                    at(document, PhotoKind.BACK),
                    document.typed().map(typed -> Masking.name(typed.name())).orElse(null),
                    document.typed()
                            .map(typed -> Masking.documentNumber(typed.number()))
                            .orElse(null),
                    document.typed().map(typed -> typed.validity().inWords()).orElse(null));
        }

        private static @Nullable OffsetDateTime at(ApplicationView.DocumentView document, PhotoKind side) {
            return Optional.ofNullable(document.photos().get(side))
                    .map(photo -> Times.local(photo.at()))
                    .orElse(null);
        }
    }

    static ApplicationJson of(ApplicationView view) {
        Application application = view.application();
        return new ApplicationJson(
                application.id().value(),
                application.business(),
                view.business().title(),
                StateNames.of(application.state()),
                StateTexts.of(application.state()),
                StateTexts.group(application.state()),
                Times.local(application.createdAt()),
                application.submittedAt().map(Times::local).orElse(null),
                StateTexts.finishedAt(application.state()).map(Times::local).orElse(null),
                StateTexts.reason(application.state()).orElse(null),
                MendJson.of(application.state()),
                view.expiresAt().map(Times::local).orElse(null),
                application.may(new Step.Withdraw(application.createdAt())),
                application.may(new Step.Freeze(new Reason("?"), application.createdAt())),
                view.business().unlocks(),
                view.kinds().stream().map(KindJson::of).toList(),
                view.items().stream()
                        .map(item -> ItemJson.of(item, application.state()))
                        .toList(),
                StepJson.of(view),
                DocumentJson.of(view.customer().document().type(), view.document()),
                view.customer().reservedPhone().toString(),
                face(view),
                view.agreements().stream().map(AgreementJson::of).toList(),
                view.notice()
                        .map(notice -> new NoticeJson(notice.document().title(), notice.opened()))
                        .orElse(null),
                view.sealing().map(SealingJson::of).orElse(null));
    }

    private static @Nullable FaceJson face(ApplicationView view) {
        return view.face()
                .map(way -> new FaceJson(way instanceof FaceWay.ByFace ? "face" : "alternative", view.faceTriesLeft()))
                .orElse(null);
    }
}
