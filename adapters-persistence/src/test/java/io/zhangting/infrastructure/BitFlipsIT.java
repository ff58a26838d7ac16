package io.zhangting.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One flipped bit in whatever is sealed in the database, and reading it is refused; never is there a wrong value. */
class BitFlipsIT {

    /** Bytes that are not sealed: the scheduler's data (ids only), sessions (ids only), and keyed hashes for look-ups. */
    private static final Set<String> NOT_SEALED = Set.of(
            "infrastructure.scheduled_tasks.task_data",
            "infrastructure.spring_session_attributes.attribute_bytes",
            "accounts.customer.account_hash",
            "accounts.customer.document_hash");

    private final DSLContext db = TestDatabase.clean();
    private final SealedColumns columns = new SealedColumns(db);
    private final KeyedTexts texts = new KeyedTexts(db);

    @AfterEach
    void close() {
        columns.close();
        texts.close();
    }

    @Test
    void every_column_of_bytes_is_sealed_and_read_here_or_listed_as_not_sealed() {
        Set<String> known = Stream.concat(columns.names().stream(), NOT_SEALED.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(columnsOfBytes())
                .as("a new column of bytes: add how to fill and to read it to SealedColumns")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_flipped_bit_is_refused_in_each_of_them() {
        columns.fill();

        assertThat(columns.names()).allSatisfy(name -> {
            Column column = Column.of(name);
            byte[] sealed = column.read();
            columns.reading(name).run();
            for (int at : List.of(0, sealed.length / 2, sealed.length - 1)) {
                column.write(flipped(sealed, at));
                assertThatThrownBy(() -> columns.reading(name).run())
                        .as("%s with a flipped bit in byte %d", name, at)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageMatching("(?s).*(altered|does not belong).*");
            }
            column.write(sealed);
            columns.reading(name).run();
        });
    }

    @Test
    void every_text_that_is_a_hash_or_a_seal_by_name_or_content_is_read_here_or_listed() {
        columns.fill();
        Set<String> suspects = SuspectTexts.in(db);
        TestDatabase.clean();
        texts.fill();
        suspects.addAll(SuspectTexts.in(db));

        assertThat(suspects)
                .as("a new text that is a hash or sealed: add how to fill and to read it to KeyedTexts")
                .isEqualTo(texts.namesWithListed());
    }

    @Test
    void a_flipped_bit_in_a_text_that_is_a_hash_or_a_seal_fits_no_more() {
        assertThat(texts.names()).allSatisfy(name -> {
            for (double part : List.of(0.0, 0.5, 1.0)) {
                TestDatabase.clean();
                texts.fill();
                String kept = texts.read(name);
                int at = (int) (part * (kept.length() - 2));
                texts.write(name, flipped(kept, at));
                assertThat(texts.fits(name))
                        .as("%s with a flipped bit in character %d", name, at)
                        .isFalse();
                texts.write(name, kept);
                assertThat(texts.fits(name)).as(name).isTrue();
            }
        });
    }

    @Test
    void a_flipped_bit_in_a_hash_for_look_ups_finds_nobody() {
        columns.fill();
        assertThat(columns.customerByAccount()).isPresent();
        Column hash = Column.of("accounts.customer.account_hash");
        hash.write(flipped(hash.read(), 5));

        assertThat(columns.customerByAccount()).isEmpty();
    }

    private List<String> columnsOfBytes() {
        return db
                .fetchValues(
                        "select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                                + " where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static byte[] flipped(byte[] sealed, int at) {
        byte[] flipped = sealed.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    private static String flipped(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }

    /** A column of a table that has one row. */
    private record Column(String table, String column) {

        static Column of(String name) {
            int dot = name.lastIndexOf('.');
            return new Column(name.substring(0, dot), name.substring(dot + 1));
        }

        byte[] read() {
            Object value = TestDatabase.database().fetchValue("select " + column + " from " + table);
            assertThat(value).as(table + "." + column + " has data").isNotNull();
            return (byte[]) value;
        }

        void write(byte[] bytes) {
            TestDatabase.tamper("update " + table + " set " + column + " = ?", (Object) bytes);
        }
    }
}
