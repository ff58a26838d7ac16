package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackMistakeTest {

    @TempDir
    private Path folder;

    private SomePack pack;

    @BeforeEach
    void aRightPack() {
        pack = new SomePack(folder);
    }

    @Test
    void without_a_mistake_it_is_read() {
        assertThat(pack.read().current().id()).isEqualTo("jinxin");
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hotline: 400 | hotlin: 400 | 'hotlin' is not known here; known are hall-name, company, hotline",
                "policy: query | policy: querry | 'querry' is not defined in this pack; defined are generated, query",
                "counter: cfmmc | counter: cffex | counter 'cffex' is not listed under 'counters'",
                "agreements: [information-change] | agreements: [change] | 'change' is not defined in this pack",
                "policy: privacy-policy | policy: privacy | 'privacy' is not defined in this pack",
                "length: [8, 12] | length: [eight, 12] | a whole number is expected, not 'eight'",
                "length: [8, 12] | length: [12, 8] | lengths within 4 to 40",
                "length: [8, 12] | length: [8, 41] | lengths within 4 to 40",
                "length: [8, 12] | length: [8] | two values are expected",
                "length: [8, 12] | length: [] | two values are expected",
                "length: [8, 12] | length: 8 | a list is expected",
                "characters: [digit, lower, upper] | characters: [digits] | one of [digit, lower, upper, symbol] is expected, not 'digits'",
                "minimum-classes: 2 | minimum-classes: two | a whole number is expected, not 'two'",
                "may-contain-account: false | may-contain-account: nope | true or false is expected",
                "document-tail: 8 | document-tail: | a text is expected",
                "days: every-day | days: sometimes | one of [every-day, workdays, trading-days] is expected",
                "windows: [] | windows: [[17:00, 08:30]] | a time window begins before it ends",
                "windows: [] | windows: [[8 o'clock, 17:00]] | a time like 08:30 is expected",
                "windows: [] | windows: [['08:30', '11:30', '13:00']] | two values are expected",
                "flow: [items, document | flow: [items, items, document | at least one step and none twice",
                "flow: [items, document | flow: [itmes, document | one of [items, document, phone, face, agreements, confirm]",
                "kind: trading | kind: Trading | the key of an item has 2 to 31 lower-case letters",
                "length: 10, alphabet | length: 3, alphabet | 4 to 40 characters",
                "delivery: reveal | delivery: pigeon | one of [reveal, sms, chosen] is expected, not 'pigeon'",
                "flow: [face, phone, confirm] | flow: [face, phone] | a business that unlocks has the step 'confirm'",
                "flow: [face, phone, confirm] | flow: [items, confirm] | a business that unlocks has the step 'confirm'",
                "step: items, text: 柜台 | step: itmes, text: 柜台 | one of [items, document, phone, face, agreements, confirm]",
                "step: face, text | step: fase, text | one of [items, document, phone, face, agreements, confirm]",
                "draft: 30d | draft: 30 | a duration like 30s, 10m, 24h or 30d is expected, not '30'",
                "draft: 30d | draft: d | a duration like 30s, 10m, 24h or 30d is expected",
                "claim: 60m | chosen: 60m | 'chosen' is not known here; known are draft, returned, claim, chosen-password",
                "chosen-password: 15d | chosen-password: 32d | kept for at most 31 days",
                "customer-types: [投资者] | documents: [] | signing in by document needs at least one type of document",
                "customer-types: [投资者] | documents: [passport] | one of [resident-id, foreign-permanent-resident-id",
                "customer-types: [投资者] | customer: [投资者] | 'customer' is not known here",
                "claim: 60m | claim: 0m | a duration like 30s, 10m, 24h or 30d is expected, not '0m'",
                "due-within: 2h | due-within: 2 h | a duration like 30s, 10m, 24h or 30d is expected, not '2 h'",
                "minimum-reading-seconds: 10 | minimum-reading-seconds: ten | a whole number is expected, not 'ten'",
            })
    void a_mistake_is_told_with_its_file_line_and_remedy(String right, String wrong, String remedy) {
        int line = pack.replace("pack.yaml", right, wrong);

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageStartingWith(pack.location("/pack.yaml:" + line + ": "))
                .hasMessageContaining(remedy);
    }

    @Test
    void a_missing_key_is_named_with_the_line_of_what_lacks_it() {
        int line = pack.replace("pack.yaml", "  hotline: 400-000-0000\n", "");

        assertThatThrownBy(pack::read).hasMessage(pack.location("/pack.yaml:" + (line - 2) + ": 'hotline' is missing"));
    }

    @Test
    void a_key_that_is_written_twice_is_named() {
        int line = pack.replace("pack.yaml", "  company: 示例期货\n", "  company: 示例期货\n  company: 另一期货\n") + 1;

        assertThatThrownBy(pack::read).hasMessage(pack.location("/pack.yaml:" + line + ": 'company' is written twice"));
    }

    @Test
    void what_is_not_yaml_is_told_with_file_and_line() {
        pack.replace("pack.yaml", "customer-types: [投资者]", "customer-types: [投资者");

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageStartingWith(pack.location("/pack.yaml: not valid YAML"))
                .hasMessageContaining("line ");
    }

    @Test
    void a_key_that_is_not_a_word_is_told_with_file_and_line() {
        int line = pack.replace("pack.yaml", "id: jinxin", "? [id]\n: jinxin");

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageStartingWith(pack.location("/pack.yaml:" + line + ": "));
    }

    @Test
    void a_missing_text_is_named() {
        pack.replace("pack.yaml", "file: documents/face-consent.txt", "file: documents/consent.txt");

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageContaining(pack.location("/documents/consent.txt"))
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "- 2026-02-15/2026-02-23 | - 2026-02-15/2026-02-30 | a date like 2026-01-05",
                "- 2026-02-15/2026-02-23 | - 2026-02-23/2026-02-15 | a date like 2026-01-05",
                "2026-05-09, 2026-09-20 | 2026-05-09, 20260920 | a date like 2026-01-05 is expected",
                "working-weekend-days | working-days | 'working-days' is not known here",
            })
    void a_mistake_in_a_calendar_is_told_with_its_file_and_line(String right, String wrong, String remedy) {
        int line = pack.replace("2026.yaml", right, wrong);

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageStartingWith(pack.location("/2026.yaml:" + line + ": "))
                .hasMessageContaining(remedy);
    }

    @Test
    void a_day_of_another_year_is_a_mistake() {
        pack.replace("2026.yaml", "- 2026-01-01/2026-01-03", "- 2025-12-31/2026-01-03");

        assertThatThrownBy(pack::read)
                .isInstanceOf(PackMistake.class)
                .hasMessageStartingWith(pack.location("/2026.yaml:"))
                .hasMessageContaining("2025-12-31 is not a day of 2026");
    }
}
