package io.zhangting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/security.md claims is backed by tests that exist. */
class LedgerTest {

    private static final Path ROOT = Path.of("..");

    private final Ledger ledger = Ledger.read(ROOT.resolve("docs/security.md"));

    @Test
    void every_requirement_is_there_once_and_no_other() throws IOException {
        List<String> wanted = Files.readAllLines(Path.of("src/test/resources/requirements.txt"));

        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(ledger.ids()).doesNotHaveDuplicates().containsExactlyElementsOf(wanted);
    }

    @Test
    void what_is_met_names_a_test() {
        assertThat(ledger.rows())
                .filteredOn(row -> row.state().equals("met"))
                .allSatisfy(row -> assertThat(row.tests()).as(row.id()).isNotEmpty());
    }

    @Test
    void every_test_that_is_named_exists() {
        assertThat(ledger.rows().stream().flatMap(row -> row.tests().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(Ledger.isThere(ROOT, test))
                        .as(test.toString())
                        .isTrue());
    }

    @Test
    void a_test_that_does_not_exist_is_noticed() {
        assertThat(Ledger.isThere(ROOT, new Ledger.Named("LedgerTest", "a_test_that_does_not_exist_is_noticed")))
                .isTrue();
        assertThat(Ledger.isThere(ROOT, new Ledger.Named("LedgerTest", "nothing_of_this_name")))
                .isFalse();
        assertThat(Ledger.isThere(ROOT, new Ledger.Named("NothingOfThisNameTest", "")))
                .isFalse();
    }
}
