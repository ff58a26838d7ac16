package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.domain.FlowStep;
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

    ShowDocumentService(
            Drafts drafts, StorePhoto photos, ViewPhoto view, EnterDocument documents, ShowCustomer customers) {
        this.drafts = drafts;
        this.photos = photos;
        this.view = view;
        this.documents = documents;
        this.customers = customers;
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
        List<DocumentFault> faults = documents.enter(customers.customer(draft.customer()), draft.id(), typed);
        if (!faults.isEmpty()) {
            return FlowResult.refused(new FlowRefusal.DocumentRefused(faults));
        }
        drafts.save(draft.having(FlowStep.DOCUMENT), "application.document-entered");
        return new FlowResult.Done<>(draft.id());
    }

    @Override
    public Optional<Photo> ownPhoto(SignedInCustomer customer, ApplicationId id, PhotoKind side) {
        return drafts.own(customer.id(), id) instanceof FlowResult.Done<Application>
                ? view.photos(id).stream().filter(photo -> photo.kind() == side).findFirst()
                : Optional.empty();
    }
}
