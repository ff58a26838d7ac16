package io.zhangting.identity.port;

import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** Typed documents, encrypted; and which application put a customer's document on file. */
public interface DocumentStore {

    void save(ApplicationId application, CustomerId customer, TypedDocument document, Instant at);

    Optional<TypedDocument> find(ApplicationId application);

    void keepOnFile(CustomerId customer, ApplicationId from);

    /** The application whose document and photos are on file for this customer. */
    Optional<ApplicationId> onFile(CustomerId customer);
}
