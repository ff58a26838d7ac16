package benchmarks.zhangting.usecases;

import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the queries that are sent while somebody listens, with their values in them. */
final class SentQueries implements BeanPostProcessor {

    private static final String WRAPPING = "wrapping ";

    private final Set<String> queries = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile boolean listening;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new WatchedDataSource(database, this::sent, () -> {}) : bean;
    }

    /** The pool's statement names itself before the driver's, which prints its query with the values. */
    private void sent(Statement statement) {
        if (listening) {
            String text = statement.toString();
            int query = text.indexOf(WRAPPING);
            queries.add(query < 0 ? text : text.substring(query + WRAPPING.length()));
        }
    }

    /** The different queries of some work. */
    List<String> of(Callable<?> work) throws Exception {
        queries.clear();
        listening = true;
        try {
            work.call();
            return List.copyOf(queries);
        } finally {
            listening = false;
        }
    }
}
