package io.zhangting.identity.port;

import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryDocumentStore implements DocumentStore {

    private final Map<ApplicationId, TypedDocument> documents = new HashMap<>();
    private final Map<CustomerId, ApplicationId> onFile = new HashMap<>();

    @Override
    public void save(ApplicationId application, CustomerId customer, TypedDocument document, Instant at) {
        documents.put(application, document);
    }

    @Override
    public Optional<TypedDocument> find(ApplicationId application) {
        return Optional.ofNullable(documents.get(application));
    }

    @Override
    public void keepOnFile(CustomerId customer, ApplicationId from) {
        onFile.put(customer, from);
    }

    @Override
    public Optional<ApplicationId> onFile(CustomerId customer) {
        return Optional.ofNullable(onFile.get(customer));
    }
}
