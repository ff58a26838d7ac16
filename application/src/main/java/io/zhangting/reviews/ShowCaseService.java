package io.zhangting.reviews;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.ViewPhoto;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.DocumentJudge;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.notifications.ShowMessages;
import io.zhangting.reviews.domain.EvidenceSeen;
import io.zhangting.reviews.port.ReviewStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class ShowCaseService implements ShowCase {

    private final BrowseApplications applications;
    private final ViewPhoto photos;
    private final ReviewStore reviews;
    private final ShowMessages messages;
    private final EstablishedIdentity identity;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    ShowCaseService(
            BrowseApplications applications,
            ViewPhoto photos,
            ReviewStore reviews,
            ShowMessages messages,
            EstablishedIdentity identity,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.photos = photos;
        this.reviews = reviews;
        this.messages = messages;
        this.identity = identity;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Optional<Case> show(SignedInStaff staff, ApplicationId id) {
        return submitted(id).map(application -> show(staff, applications.view(application)));
    }

    private Case show(SignedInStaff staff, ApplicationView view) {
        ApplicationId id = view.application().id();
        return new Case(
                view,
                evidenceOf(view),
                checks(view),
                reviews.of(id),
                Claims.isHeldBy(view.application(), staff),
                !identity.isEstablished(id, Optional.empty()),
                messages.about(id),
                applications.timeline(id));
    }

    private List<Photo> evidenceOf(ApplicationView view) {
        List<Photo> all = new ArrayList<>(view.document().photos().values());
        all.sort(Comparator.comparing(Photo::kind));
        photos.photos(view.application().id()).stream()
                .filter(photo -> photo.kind() == PhotoKind.FACE)
                .forEach(all::add);
        return all;
    }

    private List<Check> checks(ApplicationView view) {
        if (!view.business().flow().steps().contains(FlowStep.DOCUMENT)) {
            return List.of();
        }
        return view.document()
                .typed()
                .map(typed -> checks(view.customer(), typed))
                .orElseGet(() -> List.of(new Check("没有证件信息", false)));
    }

    private List<Check> checks(CustomerRecord customer, TypedDocument typed) {
        List<DocumentFault> faults = DocumentJudge.judge(typed, customer.name(), customer.document(), clock.today());
        return List.of(
                new Check("姓名与开户登记一致", !faults.contains(DocumentFault.NAME_DIFFERS)),
                new Check("号码校验位正确（GB 11643）", !faults.contains(DocumentFault.NUMBER_MALFORMED)),
                new Check("号码与开户登记一致", !faults.contains(DocumentFault.NUMBER_DIFFERS)),
                new Check("证件在有效期内", !faults.contains(DocumentFault.DOCUMENT_EXPIRED)),
                new Check("有效期符合证件规则", !faults.contains(DocumentFault.VALIDITY_MALFORMED)));
    }

    @Override
    public Optional<Evidence> evidence(SignedInStaff staff, ApplicationId id, PhotoId wanted) {
        return submitted(id)
                .filter(application -> Claims.isHeldBy(application, staff))
                .map(applications::view)
                .flatMap(view -> evidenceOf(view).stream()
                        .filter(photo -> photo.id().equals(wanted))
                        .findFirst())
                .map(photo -> seen(staff, photo));
    }

    private Evidence seen(SignedInStaff staff, Photo photo) {
        events.publishEvent(
                new EvidenceSeen(Actor.of(staff.id()), photo.id().value().toString()));
        return new Evidence(photo, photos.content(photo));
    }

    private Optional<Application> submitted(ApplicationId id) {
        return applications.find(id).filter(found -> found.submittedAt().isPresent());
    }
}
