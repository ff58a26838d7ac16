package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Invented;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database with what a hall leaves behind in three years. Customers are encrypted one by one as the hall does;
 * everything else is made by the database itself.
 */
final class Bulk {

    static final int STAFF = 20;
    static final int APPLICATIONS_PER_CUSTOMER = 5;
    static final int ENTRIES_PER_APPLICATION = 10;
    static final Duration AGE = Duration.ofDays(1095);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final Hall hall;
    private final int applications;
    private final Progress progress;

    Bulk(Database database, Hall hall, int applications, Progress progress) {
        this.database = database;
        this.hall = hall;
        this.applications = applications;
        this.progress = progress;
    }

    static UUID customer(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static UUID application(int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static UUID staff(int number) {
        return new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** So many hold claims, two each. */
    static int reviewers(int applications) {
        return applications / 500;
    }

    /** Whose application it is. */
    int customerOf(int application) {
        return (int) ((long) application * 7919 % customers());
    }

    private int customers() {
        return applications / APPLICATIONS_PER_CUSTOMER;
    }

    void fill() throws SQLException, IOException {
        progress.say("encrypting " + customers() + " customers");
        copyCustomers();
        for (Map.Entry<String, String> step :
                BulkStatements.of(applications, customers()).entrySet()) {
            progress.say("making " + step.getKey());
            database.execute(step.getValue());
        }
    }

    private void copyCustomers() throws SQLException, IOException {
        try (Connection connection = database.connection();
                Writer rows = new OutputStreamWriter(
                        new PGCopyOutputStream(
                                connection.unwrap(PGConnection.class),
                                "copy accounts.customer (id, account_hash, record, document_hash) from stdin"),
                        StandardCharsets.UTF_8)) {
            for (int number = 0; number < customers(); number++) {
                rows.write(row(number));
            }
        }
    }

    private String row(int number) {
        CustomerRecord record = Invented.customer(number);
        KeyedHash hash = hall.get(KeyedHash.class);
        byte[] sealed = hall.get(FieldCipher.class)
                .encrypt(
                        new SecretText(JSON.writeValueAsString(record)),
                        new Place("accounts.customer", "record", customer(number)));
        String document = record.document().type() + " " + record.document().number();
        return String.join(
                        "\t",
                        customer(number).toString(),
                        bytes(hash.of("customer-account", record.account().value())),
                        bytes(sealed),
                        bytes(hash.of("customer-document", document)))
                + "\n";
    }

    private static String bytes(byte[] value) {
        return "\\\\x" + HexFormat.of().formatHex(value);
    }
}
