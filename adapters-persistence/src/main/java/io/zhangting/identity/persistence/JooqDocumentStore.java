package io.zhangting.identity.persistence;

import static io.zhangting.identity.persistence.jooq.Tables.DOCUMENT;
import static io.zhangting.identity.persistence.jooq.Tables.DOCUMENT_ON_FILE;

import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.port.DocumentStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqDocumentStore implements DocumentStore {

    private final DSLContext db;
    private final FieldCipher cipher;
    private final JsonMapper json = JsonMapper.builder().build();

    JooqDocumentStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public void save(ApplicationId application, CustomerId customer, TypedDocument document, Instant at) {
        byte[] cipherText = cipher.encrypt(new SecretText(json.writeValueAsString(document)), place(application));
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.APPLICATION, application.value())
                .set(DOCUMENT.CUSTOMER, customer.value())
                .set(DOCUMENT.TYPED, cipherText)
                .set(DOCUMENT.AT, at)
                .onConflict(DOCUMENT.APPLICATION)
                .doUpdate()
                .set(DOCUMENT.TYPED, cipherText)
                .set(DOCUMENT.AT, at)
                .execute();
    }

    @Override
    public Optional<TypedDocument> find(ApplicationId application) {
        return db.select(DOCUMENT.TYPED)
                .from(DOCUMENT)
                .where(DOCUMENT.APPLICATION.eq(application.value()))
                .fetchOptional(DOCUMENT.TYPED)
                .map(kept -> cipher.decrypt(kept, place(application))
                        .reveal(text -> json.readValue(text, TypedDocument.class)));
    }

    @Override
    public void keepOnFile(CustomerId customer, ApplicationId from) {
        db.insertInto(DOCUMENT_ON_FILE)
                .set(DOCUMENT_ON_FILE.CUSTOMER, customer.value())
                .set(DOCUMENT_ON_FILE.APPLICATION, from.value())
                .onConflict(DOCUMENT_ON_FILE.CUSTOMER)
                .doUpdate()
                .set(DOCUMENT_ON_FILE.APPLICATION, from.value())
                .execute();
    }

    @Override
    public Optional<ApplicationId> onFile(CustomerId customer) {
        return db.select(DOCUMENT_ON_FILE.APPLICATION)
                .from(DOCUMENT_ON_FILE)
                .where(DOCUMENT_ON_FILE.CUSTOMER.eq(customer.value()))
                .fetchOptional(DOCUMENT_ON_FILE.APPLICATION)
                .map(ApplicationId::new);
    }

    private static Place place(ApplicationId application) {
        return new Place("identity.document", "typed", application.value());
    }
}
