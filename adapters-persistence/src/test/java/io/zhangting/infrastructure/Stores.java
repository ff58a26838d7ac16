package io.zhangting.infrastructure;

import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.KeyedHash;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Every store of this module, made when it is asked for. */
final class Stores {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Stores(DSLContext db) {
        context.registerBean(DSLContext.class, () -> db);
        context.registerBean(FieldCipher.class, TestDatabase::cipher);
        context.registerBean(KeyedHash.class, TestDatabase::hash);
        context.registerBean(IdSource.class, () -> UUID::randomUUID);
        context.registerBean(WorkList.class, TestDatabase::workList);
        context.registerBean(NodeName.class, () -> NodeName.of("node-1"));
        context.register(Scan.class);
        context.refresh();
    }

    <T> T of(Class<T> port) {
        return context.getBean(port);
    }

    /** What the hall does at each start. */
    void checkKeys() {
        new KeyCheck(TestDatabase.dataSource(), TestDatabase.cipher());
    }

    void close() {
        context.close();
    }

    @ComponentScan(
            basePackages = "io.zhangting",
            lazyInit = true,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "(?!io\\.zhangting\\.[a-z]+\\.persistence\\.).*|.*(Task|Tasks|Configuration)|.*\\.Scheduler.*"))
    private static final class Scan {}
}
