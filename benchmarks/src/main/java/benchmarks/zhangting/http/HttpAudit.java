package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Mismatch;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks after a round whether everything was done, once, and is on record. */
final class HttpAudit {

    private static final String UNSEALED =
            "select count(*) from audit.entry e where not exists (select from audit.seal s where s.number = e.number)";
    private static final String COMPLETED = "select count(*) from applications.application where state = 'completed'";
    private static final String APPLIED = "select count(*) from execution.operation where state = 'applied'";
    private static final String TOLD = """
            select count(*) from (select application from notifications.message
            where application is not null and title = '全部办理完成' and state in ('accepted', 'delivered')
            group by application having count(*) = 1) once""";

    private final World world;

    HttpAudit(World world) {
        this.world = world;
    }

    long completed() throws SQLException {
        return world.database.number(COMPLETED);
    }

    /** How many entries of the audit record wait to be chained. */
    long unsealed() throws SQLException {
        return world.database.number(UNSEALED);
    }

    /** @param accounts of those applications that were approved so far, one for each */
    void check(Collection<String> accounts) throws Exception {
        Mismatch.unlessEqual("completed applications", accounts.size(), completed());
        Mismatch.unlessEqual("applied operations", accounts.size(), world.database.number(APPLIED));
        Mismatch.unlessEqual("applications whose end was told once", accounts.size(), world.database.number(TOLD));
        Mismatch.unless(
                counted(accounts).equals(counted(world.outside.effects())),
                "the counter's ledger holds other effects than were asked for");
        world.backstage.checkAudit();
    }

    private static Map<String, Long> counted(Collection<String> accounts) {
        return accounts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
