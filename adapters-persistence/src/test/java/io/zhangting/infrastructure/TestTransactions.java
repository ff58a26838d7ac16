package io.zhangting.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as stores have it in the hall: what they do takes part in the transaction around it. */
public final class TestTransactions {

    private final DataSourceTransactionManager manager = new DataSourceTransactionManager(TestDatabase.dataSource());
    private final List<String> sent = new ArrayList<>();

    /** Whatever is sent through it is remembered. */
    public DSLContext db() {
        return DSL.using(new DefaultConfiguration()
                .set(new TransactionAwareDataSourceProxy(TestDatabase.dataSource()))
                .set(SQLDialect.POSTGRES)
                .set(new Sent()));
    }

    private final class Sent implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            sent.add(String.valueOf(context.sql()));
        }
    }

    /** The statements so far that begin with one of these words. */
    public List<String> sent(String beginning) {
        return sent.stream().filter(each -> each.startsWith(beginning)).toList();
    }

    public <T> T in(Supplier<T> work) {
        return new TransactionTemplate(manager).execute(status -> work.get());
    }

    /** In a transaction of its own, while the one around it waits. */
    public <T> T apart(Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template.execute(status -> work.get());
    }
}
