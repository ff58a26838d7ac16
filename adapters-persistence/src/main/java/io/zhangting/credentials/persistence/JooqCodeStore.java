package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.CODE;

import io.zhangting.credentials.port.CodeStore;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCodeStore implements CodeStore {

    private final DSLContext db;

    JooqCodeStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(StoredCode code) {
        db.insertInto(CODE)
                .set(CODE.ID, code.id())
                .set(CODE.BINDING_HASH, code.bindingHash())
                .set(CODE.CODE_HASH, code.codeHash())
                .set(CODE.EXPIRES_AT, code.expiresAt())
                .set(CODE.TRIES, code.tries())
                .set(CODE.USED, code.used())
                .execute();
    }

    @Override
    public Optional<StoredCode> lockLatest(String bindingHash) {
        return db.selectFrom(CODE)
                .where(CODE.BINDING_HASH.eq(bindingHash))
                .orderBy(CODE.EXPIRES_AT.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional()
                .map(row -> new StoredCode(
                        row.getId(),
                        row.getBindingHash(),
                        row.getCodeHash(),
                        row.getExpiresAt(),
                        row.getTries(),
                        row.getUsed()));
    }

    @Override
    public void countTry(UUID id) {
        db.update(CODE)
                .set(CODE.TRIES, CODE.TRIES.plus(1))
                .where(CODE.ID.eq(id))
                .execute();
    }

    @Override
    public void use(UUID id) {
        db.update(CODE).set(CODE.USED, true).where(CODE.ID.eq(id)).execute();
    }
}
