package io.zhangting.accounts.persistence;

import static io.zhangting.accounts.persistence.jooq.Tables.CUSTOMER;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.infrastructure.persistence.OfTransaction;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqCustomerStore implements CustomerStore {

    private final DSLContext db;
    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final RecordCodec codec;
    private final OfTransaction<Map<CustomerId, Customer>> known = new OfTransaction<>(HashMap::new, read -> {});

    JooqCustomerStore(DSLContext db, FieldCipher cipher, KeyedHash hash, RecordCodec codec) {
        this.db = db;
        this.cipher = cipher;
        this.hash = hash;
        this.codec = codec;
    }

    @Override
    public Optional<Customer> byAccount(AccountNumber account) {
        return db.selectFrom(CUSTOMER)
                .where(CUSTOMER.ACCOUNT_HASH.eq(accountHash(account)))
                .fetchOptional()
                .map(row -> customer(row.getId(), row.getRecord()));
    }

    @Override
    public Optional<Customer> byDocument(DocumentRef document) {
        return db.selectFrom(CUSTOMER)
                .where(CUSTOMER.DOCUMENT_HASH.eq(documentHash(document)))
                .orderBy(CUSTOMER.MET_AT.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> customer(row.getId(), row.getRecord()));
    }

    /** Read once in a transaction: a case reads its customer for each thing that hangs on it. */
    @Override
    public Optional<Customer> byId(CustomerId id) {
        return known.get().map(read -> among(read, id)).orElseGet(() -> find(id));
    }

    private Optional<Customer> among(Map<CustomerId, Customer> read, CustomerId id) {
        if (!read.containsKey(id)) {
            find(id).ifPresent(found -> read.put(id, found));
        }
        return Optional.ofNullable(read.get(id));
    }

    private Optional<Customer> find(CustomerId id) {
        return db.selectFrom(CUSTOMER)
                .where(CUSTOMER.ID.eq(id.value()))
                .fetchOptional()
                .map(row -> customer(row.getId(), row.getRecord()));
    }

    @Override
    public List<Customer> byIds(Set<CustomerId> ids) {
        return db.selectFrom(CUSTOMER)
                .where(CUSTOMER.ID.in(ids.stream().map(CustomerId::value).toList()))
                .fetch(row -> customer(row.getId(), row.getRecord()));
    }

    /** The id is part of what is encrypted for, so a known customer's row is found first and written under its id. */
    @Override
    public void save(Customer customer) {
        byte[] account = accountHash(customer.record().account());
        db.insertInto(CUSTOMER)
                .set(CUSTOMER.ID, customer.id().value())
                .set(CUSTOMER.ACCOUNT_HASH, account)
                .set(CUSTOMER.RECORD, seal(customer.id().value(), customer))
                .set(CUSTOMER.DOCUMENT_HASH, documentHash(customer.record().document()))
                .onConflict(CUSTOMER.ACCOUNT_HASH)
                .doNothing()
                .execute();
        UUID id = db.selectFrom(CUSTOMER)
                .where(CUSTOMER.ACCOUNT_HASH.eq(account))
                .fetchSingle()
                .getId();
        db.update(CUSTOMER)
                .set(CUSTOMER.RECORD, seal(id, customer))
                .set(CUSTOMER.DOCUMENT_HASH, documentHash(customer.record().document()))
                .set(CUSTOMER.MET_AT, DSL.currentOffsetDateTime().cast(CUSTOMER.MET_AT))
                .where(CUSTOMER.ID.eq(id))
                .execute();
        known.peek().ifPresent(read -> read.remove(new CustomerId(id)));
    }

    private byte[] accountHash(AccountNumber account) {
        return hash.of("customer-account", account.value());
    }

    private byte[] documentHash(DocumentRef document) {
        return hash.of("customer-document", document.type() + " " + document.number());
    }

    private byte[] seal(UUID id, Customer customer) {
        return cipher.encrypt(codec.write(customer.record()), place(id));
    }

    private Customer customer(UUID id, byte[] sealed) {
        return new Customer(new CustomerId(id), codec.read(cipher.decrypt(sealed, place(id))));
    }

    private static Place place(UUID id) {
        return new Place("accounts.customer", "record", id);
    }
}
