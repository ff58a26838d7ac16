package io.zhangting.audit.persistence;

import static io.zhangting.audit.persistence.jooq.Tables.HEAD;

import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.persistence.jooq.tables.records.HeadRecord;
import io.zhangting.audit.port.AuditHeads;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditHeads implements AuditHeads {

    private final DSLContext db;

    JooqAuditHeads(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(AuditHead head) {
        db.insertInto(HEAD)
                .set(HEAD.NUMBER, head.number())
                .set(HEAD.POSITION, head.position())
                .set(HEAD.HASH, head.hash())
                .set(HEAD.SEALS, head.seals())
                .set(HEAD.AT, head.at())
                .set(HEAD.MAC, head.mac())
                .execute();
    }

    @Override
    public Optional<AuditHead> last() {
        return db.selectFrom(HEAD)
                .orderBy(HEAD.NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .map(JooqAuditHeads::head);
    }

    @Override
    public Optional<AuditHead> find(long number) {
        return db.selectFrom(HEAD).where(HEAD.NUMBER.eq(number)).fetchOptional().map(JooqAuditHeads::head);
    }

    @Override
    public List<AuditHead> after(long number, int atMost) {
        return db.selectFrom(HEAD)
                .where(HEAD.NUMBER.gt(number))
                .orderBy(HEAD.NUMBER)
                .limit(atMost)
                .fetch(JooqAuditHeads::head);
    }

    private static AuditHead head(HeadRecord row) {
        return new AuditHead(
                row.getNumber(), row.getPosition(), row.getHash(), row.getSeals(), row.getAt(), row.getMac());
    }
}
