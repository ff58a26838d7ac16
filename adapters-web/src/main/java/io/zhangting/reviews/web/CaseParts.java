package io.zhangting.reviews.web;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.domain.Progress;
import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.Masking;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import io.zhangting.notifications.domain.SentMessage;
import io.zhangting.reviews.ShowCase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a case that need nothing but themselves. */
final class CaseParts {

    private CaseParts() {}

    static CaseJson.CustomerJson customer(CustomerRecord customer) {
        return new CaseJson.CustomerJson(
                Masking.name(customer.name()),
                customer.account().toString(),
                customer.reservedPhone().toString(),
                customer.document().type().title(),
                Masking.documentNumber(customer.document().number()),
                customer.branch(),
                customer.openedOn(),
                customer.status().title());
    }

    static CaseJson.ItemJson item(ApplicationView.ItemView view) {
        ItemState state = view.item().state();
        Optional<ItemState.Declined> declined =
                state instanceof ItemState.Declined refused ? Optional.of(refused) : Optional.empty();
        return new CaseJson.ItemJson(
                view.item().id().value(),
                view.offer().title(),
                view.counterTitle(),
                StateNames.of(state),
                StaffWords.of(state),
                StaffWords.note(state).orElse(null),
                declined.map(ItemState.Declined::code).orElse(null),
                declined.map(ItemState.Declined::text).orElse(null));
    }

    static CaseJson.MessageJson message(SentMessage message) {
        return new CaseJson.MessageJson(
                Times.local(message.createdAt()),
                message.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                StaffWords.of(message.state()),
                message.title(),
                message.settledAt().map(Times::local).orElse(null));
    }

    static CaseJson.DocumentJson document(ApplicationView view, List<ShowCase.Check> checks) {
        Optional<TypedDocument> typed = view.document().typed();
        return new CaseJson.DocumentJson(
                typed.map(t -> Masking.name(t.name())).orElse(""),
                typed.map(t -> Masking.documentNumber(t.number())).orElse(""),
                typed.map(t -> t.validity().inWords()).orElse(""),
                view.document().onFile(),
                checks.stream()
                        .map(check -> new CaseJson.CheckJson(check.text(), check.ok()))
                        .toList());
    }

    static CaseJson.EvidenceJson evidence(Photo photo) {
        return new CaseJson.EvidenceJson(
                photo.id().value(),
                photo.kind().title(),
                photo.kind().name().toLowerCase(Locale.ROOT),
                Times.local(photo.at()));
    }

    static CaseJson.FaceJson face(FaceWay way) {
        return switch (way) {
            case FaceWay.ByFace f -> new CaseJson.FaceJson("face", f.score(), Times.local(f.at()));
            case FaceWay.ByStaff(Instant at) -> new CaseJson.FaceJson("alternative", null, Times.local(at));
        };
    }

    static CaseJson.AgreementJson agreement(ApplicationView.AgreementView view) {
        return new CaseJson.AgreementJson(
                view.document().title(),
                view.document().version(),
                view.progress().flatMap(Progress::acceptedAt).map(Times::local).orElse(null),
                view.progress().flatMap(Progress::signedAt).map(Times::local).orElse(null));
    }
}
