package io.zhangting.halls.web;

import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.kernel.web.EnumNames;
import io.zhangting.kernel.web.Times;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hall as the front end needs it. */
record HallJson(
        String id,
        String name,
        String company,
        String hotline,
        OffsetDateTime now,
        SignInJson signIn,
        ConsentJson faceConsent,
        List<BusinessJson> businesses) {

    record SignInJson(String way, List<String> customerTypes, List<DocumentJson> documents, PolicyJson policy) {}

    record DocumentJson(String type, String title) {}

    record PolicyJson(String key, String version, String title) {}

    record ConsentJson(String version, String title, String text) {}

    record BusinessJson(String key, String title, String group, String summary, HoursJson hours) {}

    record HoursJson(String text, boolean open, @Nullable OffsetDateTime opensAt) {}

    static HallJson of(ShowHall hall) {
        HallPack pack = hall.pack();
        PackDocument policy = pack.requiredDocument(pack.signIn().policy());
        PackDocument consent = pack.requiredDocument(pack.signIn().faceConsent());
        return new HallJson(
                pack.id(),
                pack.broker().hallName(),
                pack.broker().company(),
                pack.broker().hotline(),
                Times.local(hall.now()),
                signIn(pack.signIn().way(), new PolicyJson(policy.key(), policy.version(), policy.title())),
                new ConsentJson(consent.version(), consent.title(), consent.text()),
                pack.businesses().stream()
                        .map(business -> business(business, hall))
                        .toList());
    }

    private static SignInJson signIn(SignInWay way, PolicyJson policy) {
        return switch (way) {
            case SignInWay.ByAccount(List<String> types) -> new SignInJson("account", types, List.of(), policy);
            case SignInWay.ByDocument(List<DocumentType> types) ->
                new SignInJson(
                        "document",
                        List.of(),
                        types.stream()
                                .map(type -> new DocumentJson(EnumNames.of(type), type.title()))
                                .toList(),
                        policy);
        };
    }

    private static BusinessJson business(Business business, ShowHall hall) {
        Opening opening = hall.opening(business);
        return new BusinessJson(
                business.key(),
                business.title(),
                business.group(),
                business.summary(),
                new HoursJson(
                        business.hours().inWords(),
                        opening instanceof Opening.Open,
                        opensAt(opening).orElse(null)));
    }

    private static Optional<OffsetDateTime> opensAt(Opening opening) {
        return switch (opening) {
            case Opening.Closed(Optional<LocalDateTime> at) -> at.map(Times::local);
            case Opening.Open o -> Optional.empty();
            case Opening.CalendarMissing c -> Optional.empty();
        };
    }
}
