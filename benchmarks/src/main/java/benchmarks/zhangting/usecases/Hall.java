package benchmarks.zhangting.usecases;

import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Secrets;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.zhangting.BusinessHall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The hall's context without web, on a database, with everything outside replaced by objects of this process. */
final class Hall implements AutoCloseable {

    static final String USUAL_PACK = "classpath:packs/jinxin";

    private final ConfigurableApplicationContext context;

    private Hall(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** As it works: migrated, with its workers. */
    static Hall working(Path folder, Database database, String pack, BeanPostProcessor... watching) {
        return new Hall(application(watching).run(arguments(folder, database, pack, Map.of())));
    }

    /** Migrated, but no work is taken from the list. */
    static Hall idle(Path folder, Database database, String pack, BeanPostProcessor... watching) {
        SpringApplication application = application(watching);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Scheduler.class, () -> neverStarted(context.getBean(DataSource.class))));
        return new Hall(application.run(arguments(folder, database, pack, Map.of("db-scheduler.enabled", "false"))));
    }

    private static Scheduler neverStarted(DataSource database) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .tableName("infrastructure.scheduled_tasks")
                .build();
    }

    private static SpringApplication application(BeanPostProcessor... watching) {
        // Boot wants to be told in its own way, and says so
        System.clearProperty("logback.configurationFile");
        SpringApplication application = new SpringApplication(BusinessHall.class, InProcessOutside.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        for (BeanPostProcessor each : watching) {
            // as a bean it comes after Spring's own, so that it sees transactions from outside
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean(each.getClass().getName(), BeanPostProcessor.class, () -> each));
        }
        return application;
    }

    /** What a hall has to be told, here or in a process of its own. */
    static Map<String, String> settings(Path folder, Database database, String pack) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("zhangting.keys.file", folder.resolve("keys.json").toString());
        settings.put("zhangting.keys.master-key-file", masterKey(folder).toString());
        settings.put("zhangting.vault.directory", folder.resolve("vault").toString());
        settings.put("zhangting.pack.location", pack);
        return settings;
    }

    private static String[] arguments(Path folder, Database database, String pack, Map<String, String> more) {
        Map<String, String> settings = settings(folder, database, pack);
        settings.put("logging.config", "classpath:logback-bench.xml");
        settings.put("logging.level.root", "ERROR");
        settings.putAll(more);
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** The same at the next start, so that what was encrypted can be read. */
    private static Path masterKey(Path folder) {
        Path file = folder.resolve("master-key");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, Secrets.fresh());
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
