package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.identity.EnterDocument;
import io.zhangting.identity.StorePhoto;
import io.zhangting.identity.ViewPhoto;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ShowDocumentService implements ShowDocument {

    private final Drafts drafts;
    private final StorePhoto photos;
    private final ViewPhoto view;
    private final EnterDocument documents;
    private final ShowCustomer customers;
    private final ShowHall hall;

    ShowDocumentService(
            Drafts drafts,
            StorePhoto photos,
            ViewPhoto view,
            EnterDocument documents,
            ShowCustomer customers,
            ShowHall hall) {
        this.drafts = drafts;
        this.photos = photos;
        this.view = view;
        this.documents = documents;
        this.customers = customers;
        this.hall = hall;
    }

    @Override
    public FlowResult<ApplicationId> photo(
            SignedInCustomer customer, ApplicationId id, PhotoKind side, byte[] content) {
        return drafts.forStep(customer.id(), id, FlowStep.DOCUMENT)
                .then(draft -> switch (photos.store(customer.id(), id, side, content)) {
                    case StorePhoto.Result.Stored s -> new FlowResult.Done<>(id);
                    case StorePhoto.Result refused -> FlowResult.refused(new FlowRefusal.PhotoRefused(refused));
                });
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> enter(SignedInCustomer customer, ApplicationId id, TypedDocument typed) {
        return drafts.forStep(customer.id(), id, FlowStep.DOCUMENT).then(draft -> enter(draft, typed));
    }

    private FlowResult<ApplicationId> enter(Application draft, TypedDocument typed) {
        Customer customer = customers.customer(draft.customer());
        List<DocumentFault> faults = documents.enter(customer, draft.id(), completed(typed, customer));
        if (!faults.isEmpty()) {
            return FlowResult.refused(new FlowRefusal.DocumentRefused(faults));
        }
        drafts.save(draft.having(FlowStep.DOCUMENT), "application.document-entered");
        return new FlowResult.Done<>(draft.id());
    }

    /** Who signed in by document is not asked for its number again. */
    private TypedDocument completed(TypedDocument typed, Customer customer) {
        boolean known = typed.number().isEmpty() && hall.pack().signIn().way() instanceof SignInWay.ByDocument;
        return known
                ? new TypedDocument(typed.name(), customer.record().document().number(), typed.validity())
                : typed;
    }

    @Override
    public Optional<Photo> ownPhoto(SignedInCustomer customer, ApplicationId id, PhotoKind side) {
        return drafts.own(customer.id(), id) instanceof FlowResult.Done<Application>
                ? view.photos(id).stream().filter(photo -> photo.kind() == side).findFirst()
                : Optional.empty();
    }
}
