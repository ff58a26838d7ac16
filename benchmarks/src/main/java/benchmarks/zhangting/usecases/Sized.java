package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Folders;
import benchmarks.zhangting.world.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A hall on a database of a size, filled once and used again. */
final class Sized implements AutoCloseable {

    /** Another name as soon as it is filled in another way. */
    private static final String FILLED = "filled-2";

    private final String name;
    private final int applications;
    private final Database database;
    private final Hall hall;
    private final SentQueries sent;
    private final Bulk bulk;

    private Sized(String name, int applications, Database database, Hall hall, SentQueries sent, Bulk bulk) {
        this.name = name;
        this.applications = applications;
        this.database = database;
        this.hall = hall;
        this.sent = sent;
        this.bulk = bulk;
    }

    static Sized of(Path parent, int applications, Progress progress) throws Exception {
        Path folder = parent.resolve("of-" + applications);
        if (Files.notExists(folder.resolve(FILLED))) {
            Folders.fresh(folder);
        }
        String pack = Pack.shortest(folder.resolve("pack"));
        Database database = Database.in(folder.resolve("postgres"));
        SentQueries sent = new SentQueries();
        Hall hall = Hall.idle(folder.resolve("hall"), database, pack, sent);
        Bulk bulk = new Bulk(database, hall, applications, what -> progress.say(applications + ": " + what));
        if (Files.notExists(folder.resolve(FILLED))) {
            bulk.fill();
            Files.createFile(folder.resolve(FILLED));
        }
        String name = String.format(Locale.ROOT, "%,d applications", applications);
        return new Sized(name, applications, database, hall, sent, bulk);
    }

    String name() {
        return name;
    }

    int applications() {
        return applications;
    }

    Database database() {
        return database;
    }

    Hall hall() {
        return hall;
    }

    SentQueries sent() {
        return sent;
    }

    Bulk bulk() {
        return bulk;
    }

    @Override
    public void close() throws IOException {
        hall.close();
        database.close();
    }
}
