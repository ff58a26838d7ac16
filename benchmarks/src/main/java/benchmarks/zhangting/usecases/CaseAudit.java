package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.world.Database;
import io.zhangting.execution.domain.AttemptId;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks after a round whether everything was done, once, and is on record. */
final class CaseAudit {

    private static final String COMPLETED = "select count(*) from applications.application where state = 'completed'";
    private static final String OTHERS = "select count(*) from applications.application where state <> 'completed'";
    private static final String APPLIED =
            "select count(*) from execution.operation where state = 'applied' and attempt is not null";
    private static final String TELLINGS = """
            select count(*) from (select application from notifications.message
            where application is not null and title = '全部办理完成' and state = 'accepted'
            group by application having count(*) = 1) once""";
    private static final String ATTEMPTS = "select count(distinct attempt) from execution.attempt_log";

    private final Database database;
    private final Hall hall;

    CaseAudit(Database database, Hall hall) {
        this.database = database;
        this.hall = hall;
    }

    /** @param cases how many there were in this database so far, all of them brought to their end */
    void check(int cases) throws SQLException {
        Mismatch.unlessEqual("completed applications", cases, database.number(COMPLETED));
        Mismatch.unlessEqual("applications in another state", 0, database.number(OTHERS));
        Mismatch.unlessEqual("applied operations", cases, database.number(APPLIED));
        Mismatch.unlessEqual("attempts", cases, database.number(ATTEMPTS));
        InProcessCounter counter = hall.get(InProcessCounter.class);
        Mismatch.unlessEqual("effects at the counter", cases, counter.effects().size());
        Mismatch.unlessEqual(
                "accounts that changed", cases, Set.copyOf(counter.effects()).size());
        for (List<String> attempt : database.rows("select distinct attempt from execution.attempt_log")) {
            Mismatch.unless(
                    counter.did(new AttemptId(UUID.fromString(attempt.getFirst()))), "an attempt without its effect");
        }
        Mismatch.unlessEqual("customers told once, in the database", cases, database.number(TELLINGS));
        InProcessTexts texts = hall.get(InProcessTexts.class);
        Mismatch.unlessEqual("customers told", cases, texts.customersTold());
        Mismatch.unlessEqual("messages of the end", cases, texts.tellings());
        AuditCheck.of(hall);
    }
}
