import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** {@code java Codegen.java <migrations> <target>}: throw-away PostgreSQL, Flyway per schema, jOOQ generator. */
public class Codegen {

    public static void main(String... args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.sha256");
        String hash = hash(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start()) {
            for (Path schema : schemas(migrations)) {
                migrate(postgres, schema);
                if (!schema.getFileName().toString().equals("infrastructure")) {
                    generate(postgres, schema.getFileName().toString(), target);
                }
            }
        }
        Files.writeString(stamp, hash);
    }

    private static List<Path> schemas(Path migrations) throws Exception {
        try (var found = Files.list(migrations)) {
            return found.sorted().toList();
        }
    }

    private static void migrate(EmbeddedPostgres postgres, Path schema) {
        String name = schema.getFileName().toString();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas(name)
                .locations("filesystem:" + schema)
                .load()
                .migrate();
    }

    private static void generate(EmbeddedPostgres postgres, String schema, Path target) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(schema)
                                .withExcludes("flyway_schema_history|refuse_change")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIgnoreUnused(true)
                                        .withIncludeTypes("timestamp\\ with\\ time\\ zone")))
                        .withGenerate(new Generate().withJavaTimeTypes(true).withRecords(true))
                        .withTarget(new Target()
                                .withPackageName("io.zhangting." + schema + ".persistence.jooq")
                                .withDirectory(target.toString()))));
    }

    private static String hash(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
