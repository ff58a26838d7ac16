package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.CALLBACK_NONCE;

import io.zhangting.execution.port.CallbackNonces;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCallbackNonces implements CallbackNonces {

    private final DSLContext db;

    JooqCallbackNonces(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean isFirst(String gateway, UUID nonce, Instant at) {
        return db.insertInto(CALLBACK_NONCE)
                        .set(CALLBACK_NONCE.GATEWAY, gateway)
                        .set(CALLBACK_NONCE.NONCE, nonce)
                        .set(CALLBACK_NONCE.AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void forgetBefore(Instant at) {
        db.deleteFrom(CALLBACK_NONCE).where(CALLBACK_NONCE.AT.lt(at)).execute();
    }
}
