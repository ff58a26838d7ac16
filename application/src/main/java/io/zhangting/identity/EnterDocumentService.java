package io.zhangting.identity;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.DocumentJudge;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.port.DocumentStore;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EnterDocumentService implements EnterDocument {

    private final DocumentStore documents;
    private final PhotoStore photos;
    private final BusinessClock clock;

    EnterDocumentService(DocumentStore documents, PhotoStore photos, BusinessClock clock) {
        this.documents = documents;
        this.photos = photos;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<DocumentFault> enter(Customer customer, ApplicationId application, TypedDocument typed) {
        List<DocumentFault> faults = new ArrayList<>(judge(customer, typed));
        if (!hasBothSides(application)) {
            faults.add(DocumentFault.PHOTO_MISSING);
        }
        if (faults.isEmpty()) {
            documents.save(application, customer.id(), typed, clock.now());
        }
        return faults;
    }

    private List<DocumentFault> judge(Customer customer, TypedDocument typed) {
        return DocumentJudge.judge(
                typed, customer.record().name(), customer.record().document(), clock.today());
    }

    private boolean hasBothSides(ApplicationId application) {
        Set<PhotoKind> kinds =
                photos.latest(application).stream().map(Photo::kind).collect(Collectors.toSet());
        return kinds.containsAll(Set.of(PhotoKind.FRONT, PhotoKind.BACK));
    }

    @Override
    public Optional<TypedDocument> document(ApplicationId application) {
        return documents.find(application);
    }

    @Override
    public Optional<ApplicationId> onFile(Customer customer) {
        return documents
                .onFile(customer.id())
                .filter(application -> documents
                        .find(application)
                        .filter(kept -> judge(customer, kept).isEmpty())
                        .isPresent());
    }

    @Override
    @Transactional
    public void keepOnFile(CustomerId customer, ApplicationId application) {
        documents.find(application).ifPresent(kept -> documents.keepOnFile(customer, application));
    }
}
