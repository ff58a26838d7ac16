package io.zhangting.identity;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.util.List;
import java.util.Optional;

/** Checks what was typed from a document and keeps it if it is right; knows the document on file. */
public interface EnterDocument {

    /** The faults, one for each field; empty when it was kept. */
    List<DocumentFault> enter(Customer customer, ApplicationId application, TypedDocument typed);

    Optional<TypedDocument> document(ApplicationId application);

    /** The application whose document is on file and still valid: then the customer is not asked again. */
    Optional<ApplicationId> onFile(Customer customer);

    /** Puts the document of an approved application on file. */
    void keepOnFile(CustomerId customer, ApplicationId application);
}
